#pragma once

#include <QAbstractButton>

namespace widgets {

/// Words on a card that lead to a tool or a page of the guide; never out of the program.
class CardLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CardLink(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QFont underlined() const;
};

} // namespace widgets
