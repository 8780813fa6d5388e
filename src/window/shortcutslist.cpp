#include "window/shortcutslist.h"

#include "actions/actions.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QString named(QString text)
{
    return text.remove(u'&').remove(u'…');
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const auto &key : action.shortcuts())
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

ShortcutsList::ShortcutsList(const actions::Actions &actions, QWidget *parent)
    : QDialog(parent), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(widgets::scaled(this, 16));
    for (const auto *menu : actions.menus())
        addMenu(*menu, *addGroup(named(menu->title())));
    addOtherKeys(actions);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        auto *group = m_list->topLevelItem(row);
        group->setData(1, Qt::AccessibleTextRole, tr("%n action(s)", nullptr, group->childCount()));
    }
    m_list->expandAll();
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setCurrentItem(m_list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(widgets::scaled(this, 560), widgets::scaled(this, 480));
}

QTreeWidgetItem *ShortcutsList::addGroup(const QString &name)
{
    auto *group = new QTreeWidgetItem(m_list, {name});
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    return group;
}

void ShortcutsList::addMenu(const QMenu &menu, QTreeWidgetItem &group)
{
    for (const auto *action : menu.actions()) {
        if (action->menu() != nullptr)
            addMenu(*action->menu(), group);
        else if (!action->shortcuts().isEmpty())
            new QTreeWidgetItem(&group, {named(action->text()), keysOf(*action)});
    }
}

void ShortcutsList::addOtherKeys(const actions::Actions &actions)
{
    auto *group = addGroup(tr("In the window"));
    const auto name = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        return QKeySequence(key | modifiers).toString(QKeySequence::NativeText);
    };
    const auto add = [&group](const QString &what, const QString &keys) {
        new QTreeWidgetItem(group, {what, keys});
    };
    add(named(actions.menu->text()), keysOf(*actions.menu));
    add(tr("Next link"), name(Qt::Key_Tab));
    add(tr("Previous link"), name(Qt::Key_Tab, Qt::ShiftModifier));
    add(tr("Follow the link"), name(Qt::Key_Return));
    add(tr("Menu of the link, the page or the row of a list"),
        name(Qt::Key_F10, Qt::ShiftModifier));
    add(tr("Unfold or fold a row or a part"), tr("Right, Left"));
    add(tr("Move the line between two panes"), tr("Arrow keys, Home, End"));
    add(tr("Larger or smaller text"), tr("Ctrl+mouse wheel"));
    add(tr("Close what is nearest: a list, a notice, the full screen"), name(Qt::Key_Escape));
    add(tr("From a pane, back to the page"), name(Qt::Key_Escape));
    add(tr("Leave at once, whatever is open"), tr("Esc three times within a second"));
    group = addGroup(tr("On the card of a tool"));
    add(tr("Copy the card as text"),
        actions::Actions::copyCardKeys().toString(QKeySequence::NativeText));
    add(tr("Back to the list of tools"), name(Qt::Key_Escape));
}

} // namespace window
