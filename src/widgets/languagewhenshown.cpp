#include "widgets/languagewhenshown.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace widgets {

LanguageWhenShown::LanguageWhenShown(QWidget &widget) : QObject(&widget), m_widget(widget)
{
    widget.installEventFilter(this);
}

bool LanguageWhenShown::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_widget.isVisible()) {
        m_isDue = true;
        return true;
    }
    if (event->type() == QEvent::Show && std::exchange(m_isDue, false)) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&m_widget, &change);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
