#pragma once

#include <QDialog>

class QMenu;
class QTreeWidget;
class QTreeWidgetItem;

namespace actions {
class Actions;
}

namespace window {

/// Lists all keyboard shortcuts, menu by menu; they are read from the actions, so that none is
/// missing.
class ShortcutsList final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsList(const actions::Actions &actions, QWidget *parent);

private:
    QTreeWidgetItem *addGroup(const QString &name);
    void addMenu(const QMenu &menu, QTreeWidgetItem &group);
    void addOtherKeys(const actions::Actions &actions);

    QTreeWidget *m_list;
};

} // namespace window
