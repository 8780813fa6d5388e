#include "reader/pagemenu.h"

#include "actions/actions.h"
#include "mentions/marking.h"
#include "reader/readerview.h"

#include <QAction>
#include <QMenu>

namespace reader {

namespace {

/// Whether the address is that of a footnote, a section, a tool or a term, which means nothing
/// outside this page.
bool isOwn(const std::string &address)
{
    using enum mentions::Subject::Kind;
    return address.starts_with('#') || !mentions::idOf(address, Tool).empty()
        || !mentions::idOf(address, Term).empty();
}

} // namespace

PageMenu::PageMenu(const actions::Actions &actions, QObject *parent)
    : QObject(parent), m_actions(actions)
{
}

void PageMenu::show(ReaderView &view, const QPoint &where, int link)
{
    QMenu menu(&view);
    const auto &links = view.pageMap().links;
    if (link >= 0 && link < static_cast<int>(links.size())) {
        const auto &placed = links[static_cast<std::size_t>(link)];
        const auto address = placed.address;
        menu.addAction(tr("Follow the link"), &view, [&view, link] { view.activate(link); });
        if (!placed.card.empty())
            menu.addAction(tr("About its address…"), this, [this, &view, link] {
                const auto area = view.focusOn(link);
                emit addressAsked(view.pageMap().links[static_cast<std::size_t>(link)].address,
                                  area);
            });
        if (!isOwn(address))
            menu.addAction(tr("Copy the link’s address"), this,
                           [this, address] { emit addressWanted(address); });
        menu.addSeparator();
    }
    auto *copy = menu.addAction(tr("Copy"), &view, &ReaderView::copySelection);
    copy->setShortcut(m_actions.copy->shortcut()); // for the menu to show
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setEnabled(view.textCursor().hasSelection());
    menu.addActions({m_actions.selectAll, m_actions.find});
    menu.addSeparator();
    menu.addActions({m_actions.back, m_actions.forward});
    menu.exec(where);
}

} // namespace reader
