#pragma once

#include <QObject>

class QListView;
class QModelIndex;

namespace toolpanel {

/// What can be done with the rows of the list of tools besides clicking them: a menu, and the keys
/// that fold and unfold a group.
class ToolRows final : public QObject
{
    Q_OBJECT

public:
    explicit ToolRows(QListView &list);

signals:
    void activated(const QModelIndex &row);
    void compareToggled(const QString &id);
    /// Another row is current, or it was chosen for comparison.
    void currentChanged(const QModelIndex &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void beginSomewhere();
    bool fold(bool open);

    QListView &m_list;
};

} // namespace toolpanel
