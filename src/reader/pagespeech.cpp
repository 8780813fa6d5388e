#include "reader/pagespeech.h"

#include "reader/linkrouter.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "widgets/accessible.h"

#include <QTimer>

#include <utility>

namespace reader {

namespace {

void tellFocus(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace

PageSpeech::PageSpeech(PagePane &pane, const LinkRouter &linkRouter)
    : QObject(&pane), m_pane(pane), m_linkRouter(linkRouter)
{
    connect(&pane, &PagePane::linkFocused, this, &PageSpeech::tellLink);
    connect(&pane, &PagePane::titleChanged, this, &PageSpeech::tellTitle);
}

// An object of its own each time, since screen readers do not ask again for the name of what they
// know.
void PageSpeech::tellLink(const render::PlacedLink &link)
{
    if (link.address.empty())
        return returnToPage();
    if (!QAccessible::isActive())
        return;
    if (m_link != nullptr)
        widgets::retire(*m_link);
    auto &view = *m_pane.current();
    m_link = &widgets::addUnseen(view, QAccessible::Link, view.focusedText());
    m_link->setAccessibleDescription(m_linkRouter.describe(link));
    const auto area = view.focusedArea();
    m_link->setGeometry(QRect(view.mapFromGlobal(area.topLeft()), area.size()));
    tellFocus(*m_link);
}

// A reader that is on a link hears the title as it comes back from there.
void PageSpeech::tellTitle(const QString &title)
{
    if (m_link == nullptr)
        widgets::announce(m_pane, title);
}

void PageSpeech::returnToPage()
{
    if (m_link == nullptr)
        return;
    widgets::retire(*std::exchange(m_link, nullptr));
    QTimer::singleShot(0, this, [this] {
        if (auto *view = m_pane.current(); m_link == nullptr && view->hasFocus())
            tellFocus(*view);
    });
}

} // namespace reader
