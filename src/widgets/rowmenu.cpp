#include "widgets/rowmenu.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QMenu>

#include <utility>

namespace widgets {

RowMenu::RowMenu(QAbstractItemView &view, Entries entries)
    : QObject(&view), m_view(view), m_entries(std::move(entries))
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool RowMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    show(*static_cast<QContextMenuEvent *>(event));
    return true;
}

void RowMenu::show(const QContextMenuEvent &asked)
{
    const bool byKey = asked.reason() == QContextMenuEvent::Keyboard;
    const auto row = byKey ? m_view.currentIndex()
                           : m_view.indexAt(m_view.viewport()->mapFromGlobal(asked.globalPos()));
    const auto entries = row.isValid() ? m_entries(row) : QList<Entry>();
    if (entries.isEmpty())
        return;
    if (byKey)
        m_view.scrollTo(row);
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &entry : entries)
        menu->addAction(QString(entry.words).replace(u'&', QStringLiteral("&&")), &m_view,
                        entry.act);
    menu->popup(byKey ? m_view.viewport()->mapToGlobal(m_view.visualRect(row).bottomLeft())
                      : asked.globalPos());
}

} // namespace widgets
