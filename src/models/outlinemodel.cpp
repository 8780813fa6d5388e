#include "models/outlinemodel.h"

#include <algorithm>

namespace models {

void OutlineModel::setOutline(std::vector<guide::OutlineEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    const auto outermost = std::ranges::min_element(m_entries, {}, &guide::OutlineEntry::level);
    m_outermost = outermost != m_entries.end() ? outermost->level : 1;
    endResetModel();
}

int OutlineModel::rowAt(std::size_t block) const
{
    const auto after = std::ranges::upper_bound(m_entries, block, {}, &guide::OutlineEntry::block);
    return static_cast<int>(after - m_entries.begin()) - 1;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(entry.title);
    case AnchorRole:
        return QString::fromStdString(entry.id);
    case DepthRole:
        return entry.level - m_outermost;
    default:
        return {};
    }
}

} // namespace models
