#include "reader/spokenlink.h"

#include "reader/linkrouter.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "widgets/accessible.h"

namespace reader {

SpokenLink::SpokenLink(PagePane &pane, const LinkRouter &linkRouter)
    : QObject(&pane), m_pane(pane), m_linkRouter(linkRouter)
{
    connect(&pane, &PagePane::linkFocused, this, &SpokenLink::speak);
}

// A widget of its own for each link, since screen readers do not ask a second time for the name of
// what they know. It is under the words, where nothing of it is seen.
void SpokenLink::speak(const render::PlacedLink &link)
{
    if (m_spoken != nullptr)
        m_spoken->deleteLater();
    m_spoken.clear();
    auto *view = m_pane.current();
    if (!QAccessible::isActive() || link.address.empty() || view == nullptr)
        return;
    m_spoken = new QWidget(view);
    widgets::setAccessibleRole(*m_spoken, QAccessible::Link);
    m_spoken->setAccessibleName(view->focusedText());
    m_spoken->setAccessibleDescription(m_linkRouter.describe(link));
    m_spoken->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto area = view->focusedArea();
    m_spoken->setGeometry(QRect(view->mapFromGlobal(area.topLeft()), area.size()));
    m_spoken->lower();
    m_spoken->show();
    QAccessibleEvent event(m_spoken, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace reader
