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

/// What can be done with the page, or with one of its links, at the pointer or the focus.
class PageMenu final : public QObject
{
    Q_OBJECT

public:
    PageMenu(const actions::Actions &actions, QObject *parent);

    /// The link's number on the page, below 0 for none.
    void show(ReaderView &view, const QPoint &where, int link);

signals:
    /// Of a link, as the page has it.
    void addressWanted(const std::string &address);
    /// Of a link that leads to the card of a tool instead.
    void addressAsked(const std::string &address, const QRect &where);

private:
    const actions::Actions &m_actions;
};

} // namespace reader
