#pragma once

#include <QToolButton>

namespace widgets {

/// A button without a frame: its text, a tint when hovered or checked, a ring when focused.
class FlatButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Shape {
        Plain,
        Framed,    ///< always with a border
        Underlined ///< checked: bold and underlined, no tint
    };

    explicit FlatButton(QWidget *parent = nullptr, Shape shape = Shape::Plain);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool showsText() const;
    QFont textFont(bool on) const;

    Shape m_shape;
};

} // namespace widgets
