#pragma once

#include <QObject>

class QWidget;

namespace widgets {

/// Whether a widget has the focus and frames it: only where keys led there, or are being used
/// there; a frame at every click would be the loudest thing on the screen.
bool showsFocus(const QWidget &widget);

/// Keeps in each window whether keys were used last, or a pointer.
class KeyFocus final : public QObject
{
    Q_OBJECT

public:
    /// For the whole program, once.
    static void install();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace widgets
