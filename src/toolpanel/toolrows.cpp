#include "toolpanel/toolrows.h"

#include "models/toollistmodel.h"
#include "models/toolsmodel.h"
#include "widgets/rowmenu.h"

#include <QKeyEvent>
#include <QListView>

namespace toolpanel {

using models::ToolListModel;
using models::ToolsModel;

namespace {

bool isHeading(const QModelIndex &row)
{
    return row.data(ToolListModel::HeadingRole).toBool();
}

} // namespace

ToolRows::ToolRows(QListView &list) : QObject(&list), m_list(list)
{
    list.installEventFilter(this);
    new widgets::RowMenu(list, [this](const QModelIndex &row) {
        const QPersistentModelIndex kept(row);
        const auto activate = [this, kept] { emit activated(kept); };
        QList<widgets::RowMenu::Entry> result;
        if (!isHeading(row))
            result += {tr("Open the card"), activate};
        else if (row.flags().testFlag(Qt::ItemIsEnabled))
            result +=
                {row.data(ToolListModel::OpenRole).toBool() ? tr("Fold") : tr("Unfold"), activate};
        if (const auto check = row.data(Qt::CheckStateRole); check.isValid())
            result +=
                {check.toInt() == Qt::Checked ? tr("Take out of the comparison")
                                              : tr("Choose for comparison"),
                 [this, id = row.data(ToolsModel::IdRole).toString()] { emit compareToggled(id); }};
        return result;
    });
    connect(list.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ToolRows::currentChanged);
    const auto tellAgain = [this] { emit currentChanged(m_list.currentIndex()); };
    connect(list.model(), &QAbstractItemModel::modelReset, this, tellAgain);
    connect(list.model(), &QAbstractItemModel::dataChanged, this, tellAgain);
}

bool ToolRows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Left || key == Qt::Key_Right) && fold(key == Qt::Key_Right))
            return true;
    }
    if (watched == &m_list && event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        beginSomewhere();
    return QObject::eventFilter(watched, event);
}

/// Else nothing would show that the list has the focus.
void ToolRows::beginSomewhere()
{
    const auto &model = *m_list.model();
    for (int row = 0; row < model.rowCount() && !m_list.currentIndex().isValid(); ++row)
        if (const auto index = model.index(row, 0);
            !m_list.isRowHidden(row) && index.flags().testFlag(Qt::ItemIsEnabled))
            m_list.setCurrentIndex(index);
}

/// As in a tree. False if the current row folds nothing.
bool ToolRows::fold(bool open)
{
    const auto row = m_list.currentIndex();
    if (!row.isValid() || !isHeading(row) || !row.flags().testFlag(Qt::ItemIsEnabled))
        return false;
    if (row.data(ToolListModel::OpenRole).toBool() != open)
        emit activated(row);
    return true;
}

} // namespace toolpanel
