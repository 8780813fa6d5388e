#pragma once

#include <QDialog>

class QMenu;
class QTreeWidget;
class QTreeWidgetItem;

namespace actions {
class Actions;
}

namespace window {

/// Every key, menu by menu, read from the actions themselves, so that none is forgotten.
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
