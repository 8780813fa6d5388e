#pragma once

#include <QObject>

#include <functional>

class QAbstractItemView;
class QContextMenuEvent;
class QModelIndex;

namespace widgets {

/// The context menu of the rows of a view: everything that can be done with one, in words. It comes
/// by the right button, or for the current row by the key for menus.
class RowMenu final : public QObject
{
    Q_OBJECT

public:
    struct Entry {
        QString words;
        std::function<void()> act;
    };
    /// What can be done with a row; for nothing there is no menu.
    using Entries = std::function<QList<Entry>(const QModelIndex &row)>;

    RowMenu(QAbstractItemView &view, Entries entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QContextMenuEvent &asked);

    QAbstractItemView &m_view;
    Entries m_entries;
};

} // namespace widgets
