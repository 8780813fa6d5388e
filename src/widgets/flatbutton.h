#pragma once

#include <QToolButton>

namespace widgets {

/// A button without a frame: what it says, a tint under the pointer and when it is on, a ring when
/// it has the focus.
class FlatButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Shape {
        Plain,
        Framed,    ///< with an edge all the time
        Underlined ///< on: bold with a line below, no tint
    };

    explicit FlatButton(QWidget *parent = nullptr, Shape shape = Shape::Plain);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool showsText() const;
    QFont textFont(bool on) const;

    Shape m_shape;
};

} // namespace widgets
