#include "widgets/deferredretranslation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace widgets {

DeferredRetranslation::DeferredRetranslation(QWidget &widget) : QObject(&widget), m_widget(widget)
{
    widget.installEventFilter(this);
}

bool DeferredRetranslation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_widget.isVisible()) {
        m_isPending = true;
        return true;
    }
    if (event->type() == QEvent::Show && std::exchange(m_isPending, false)) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&m_widget, &change);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
