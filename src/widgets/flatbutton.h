#pragma once

#include <QToolButton>

namespace widgets {

/// A button without a frame: its text, a tint when hovered, a tint and a line below when checked, a
/// ring when keys led to it.
class FlatButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Shape {
        Plain,
        Framed,    ///< always with a border
        Underlined ///< checked: bold, with the line alone
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
    /// Below what is checked.
    QRect line() const;

    Shape m_shape;
};

} // namespace widgets
