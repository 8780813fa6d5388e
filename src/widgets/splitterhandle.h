#pragma once

#include <QSplitterHandle>

namespace widgets {

/// The line between two panes. It is dragged, or moved by the arrow keys, Home and End, or by
/// whatever a screen reader offers for a value.
class SplitterHandle final : public QSplitterHandle
{
    Q_OBJECT

public:
    SplitterHandle(Qt::Orientation orientation, QSplitter *parent);

    /// Pixels from the edge of the splitter, and how far it can go.
    int place() const;
    int leastPlace() const;
    int mostPlace() const;
    void moveTo(int place);
    /// So many steps of a key, towards the end or back.
    void step(int steps);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isAcross() const { return orientation() == Qt::Horizontal; }
    void fitMask();
};

} // namespace widgets
