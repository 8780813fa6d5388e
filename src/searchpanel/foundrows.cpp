#include "searchpanel/foundrows.h"

#include <utility>

namespace searchpanel {

using namespace Qt::StringLiterals;

void FoundRows::setRows(std::vector<FoundRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FoundRows::openable(int from, int direction) const
{
    for (int number = from; number >= 0 && number < rowCount(); number += direction)
        if (row(number).canBeOpened())
            return number;
    return -1;
}

int FoundRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &found = row(index.row());
    if (role == Qt::DisplayRole)
        return found.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList spoken;
    for (const auto &part :
         {found.title, found.section, found.aside, found.text, found.reason, found.states})
        if (!part.isEmpty())
            spoken += part;
    return spoken.join(u". "_s);
}

Qt::ItemFlags FoundRows::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !row(index.row()).canBeOpened())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace searchpanel
