#include "models/toollistmodel.h"

#include "models/toolsmodel.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace models {

using search::NameFit;
using toolfacts::Suitability;

namespace {

constexpr std::array<Suitability, 5> groups = {Suitability::Matches, Suitability::ToBeChecked,
                                               Suitability::NotToBeUsed, Suitability::Old,
                                               Suitability::Unreadable};

/// Whether a group is folded while needs are chosen.
bool folds(Suitability group)
{
    return group == Suitability::NotToBeUsed || group == Suitability::Old;
}

} // namespace

ToolListModel::ToolListModel(const ToolsModel &tools, QObject *parent)
    : QAbstractListModel(parent), m_tools(tools)
{
    connect(&tools, &QAbstractItemModel::modelReset, this, &ToolListModel::rebuild);
    connect(&tools, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
    rebuild();
}

void ToolListModel::setSearch(const QString &words)
{
    const auto search = text::fold(text::collapseWhitespace(words.toStdString()));
    if (search == m_search)
        return;
    m_search = search;
    rebuild();
}

void ToolListModel::setNeeds(std::vector<toolfacts::Need> needs)
{
    m_needs = std::move(needs);
    rebuild();
}

void ToolListModel::toggle(Suitability group)
{
    if (m_unfolded.erase(group) == 0)
        m_unfolded.insert(group);
    rebuild();
}

void ToolListModel::setCompared(const std::vector<std::string> &ids)
{
    m_compared = ids;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QModelIndex ToolListModel::firstTool() const
{
    const auto found = std::ranges::find_if(m_rows, [](const Row &row) { return row.tool >= 0; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void ToolListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::vector<Group> found;
    for (const auto suitability : groups)
        found.push_back({suitability, {}});
    const auto &tools = m_tools.tools();
    search::NameFinder typed(m_search);
    for (std::size_t i = 0; i < tools.size(); ++i) {
        const auto fit = isSearching() ? typed.fit(tools[i]) : NameFit::Same;
        const auto group = std::ranges::find(found, toolfacts::suitability(tools[i], m_needs),
                                             &Group::suitability);
        if (group != found.end() && fit != NameFit::None)
            group->tools.push_back({fit, static_cast<int>(i)});
    }
    for (auto &group : found)
        std::ranges::stable_sort(group.tools, {}, &Hit::fit);
    // Searching by name puts the best match first, whatever its group.
    std::ranges::stable_sort(found, {}, &Group::best);
    for (const auto &group : found)
        addGroup(group);
    endResetModel();
}

void ToolListModel::addGroup(const Group &group)
{
    if (group.tools.empty())
        return;
    m_rows.push_back({group.suitability, -1, static_cast<int>(group.tools.size())});
    if (isOpen(group.suitability))
        for (const auto &hit : group.tools)
            m_rows.push_back({group.suitability, hit.tool, 0});
}

bool ToolListModel::isOpen(Suitability group) const
{
    return !folds(group) || m_unfolded.contains(group) || isSearching();
}

int ToolListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ToolListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == GroupRole)
        return static_cast<int>(row.group);
    if (role == HeadingRole)
        return row.tool < 0;
    return row.tool < 0 ? headingData(row, role) : toolData(row, role);
}

QVariant ToolListModel::headingData(const Row &row, int role) const
{
    if (role == CountRole)
        return row.count;
    return role == OpenRole ? QVariant(isOpen(row.group)) : QVariant();
}

QVariant ToolListModel::toolData(const Row &row, int role) const
{
    const auto &tool = m_tools.tools()[static_cast<std::size_t>(row.tool)];
    if (role == Qt::CheckStateRole) {
        if (tool.unreadable)
            return {};
        const bool chosen = std::ranges::find(m_compared, tool.id) != m_compared.end();
        return static_cast<int>(chosen ? Qt::Checked : Qt::Unchecked);
    }
    if (role == OpenNeedsRole) {
        QList<int> open;
        for (const auto need : m_needs)
            if (row.group == Suitability::ToBeChecked
                && toolfacts::answer(tool, need) == toolfacts::Answer::Unknown)
                open += static_cast<int>(need);
        return QVariant::fromValue(open);
    }
    return m_tools.data(m_tools.index(row.tool), role);
}

Qt::ItemFlags ToolListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.tool >= 0)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    // Headings cannot be selected, except those that unfold.
    return folds(row.group) && !isSearching() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                              : Qt::NoItemFlags;
}

} // namespace models
