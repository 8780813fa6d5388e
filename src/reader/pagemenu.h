#pragma once

#include <QObject>
#include <QRect>

#include <string>

class QContextMenuEvent;

namespace actions {
class Actions;
}

namespace reader {

class ReaderView;

/// The context menu of a page, or of one of its links.
class PageMenu final : public QObject
{
    Q_OBJECT

public:
    PageMenu(const actions::Actions &actions, QObject *parent);

    /// link: its index on the page, negative for none.
    void show(ReaderView &view, const QPoint &where, int link);

signals:
    /// The address of a link is to be copied, as it stands on the page.
    void addressWanted(const std::string &address);
    /// More is wanted about the address of a link that leads to the card of a tool.
    void addressAsked(const std::string &address, const QRect &where);

private:
    const actions::Actions &m_actions;
};

} // namespace reader
