#include "widgets/keyfocus.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace widgets {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_CapsLock;
}

/// What is asked for by Ctrl or Alt is asked of the whole window; if it moves the focus, that tells
/// its reason.
bool isUsedInPlace(const QKeyEvent &press)
{
    const auto modifiers = press.modifiers();
    return !isModifier(press.key())
        && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isLedByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

// Qt's own styles go by the same attribute.
void setByKeys(QWidget &window, bool byKeys)
{
    if (window.testAttribute(Qt::WA_KeyboardFocusChange) == byKeys)
        return;
    window.setAttribute(Qt::WA_KeyboardFocusChange, byKeys);
    window.update();
}

} // namespace

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void KeyFocus::install()
{
    if (qApp->findChild<KeyFocus *>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
        qApp->installEventFilter(new KeyFocus(qApp));
}

bool KeyFocus::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::FocusIn && type != QEvent::MouseButtonPress
        && type != QEvent::TouchBegin)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget == nullptr)
        return false;
    auto &window = *widget->window();
    if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin)
        setByKeys(window, false);
    else if (type == QEvent::FocusIn && isLedByKeys(static_cast<QFocusEvent *>(event)->reason()))
        setByKeys(window, true);
    else if (type == QEvent::KeyPress && isUsedInPlace(*static_cast<QKeyEvent *>(event)))
        setByKeys(window, true);
    return false;
}

} // namespace widgets
