#include "models/foundtools.h"

#include "models/toolsmodel.h"
#include "text/fold.h"

#include <algorithm>
#include <array>

namespace models {

using guide::Standing;

namespace {

constexpr std::array<Standing, 4> groups = {Standing::Answering, Standing::ToBeChecked,
                                            Standing::Old, Standing::Unreadable};

} // namespace

FoundTools::FoundTools(const ToolsModel &tools, QObject *parent)
    : QAbstractListModel(parent), m_tools(tools)
{
    connect(&tools, &QAbstractItemModel::modelReset, this, &FoundTools::rebuild);
    connect(&tools, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
    rebuild();
}

void FoundTools::setSearch(const QString &words)
{
    const auto search = text::fold(text::squeeze(words.toStdString()));
    if (search == m_search)
        return;
    m_search = search;
    rebuild();
}

void FoundTools::setNeeds(std::vector<guide::Need> needs)
{
    m_needs = std::move(needs);
    rebuild();
}

void FoundTools::setOldShown(bool shown)
{
    m_oldShown = shown;
    rebuild();
}

void FoundTools::setCompared(const std::vector<std::string> &ids)
{
    m_compared = ids;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

QModelIndex FoundTools::firstTool() const
{
    const auto found = std::ranges::find_if(m_rows, [](const Row &row) { return row.tool >= 0; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

void FoundTools::rebuild()
{
    beginResetModel();
    m_rows.clear();
    std::array<std::vector<int>, groups.size()> found;
    for (int tool = 0; tool < m_tools.rowCount(); ++tool) {
        const auto standing =
            guide::standing(m_tools.tools()[static_cast<std::size_t>(tool)], m_needs);
        const auto *const group = std::ranges::find(groups, standing);
        if (group != groups.end() && isFound(tool))
            found[static_cast<std::size_t>(group - groups.begin())].push_back(tool);
    }
    for (std::size_t i = 0; i < groups.size(); ++i)
        addGroup(groups[i], found[i]);
    endResetModel();
}

void FoundTools::addGroup(Standing group, const std::vector<int> &tools)
{
    if (tools.empty())
        return;
    m_rows.push_back({group, -1, static_cast<int>(tools.size())});
    if (isOpen(group))
        for (const int tool : tools)
            m_rows.push_back({group, tool, 0});
}

bool FoundTools::isFound(int tool) const
{
    if (m_search.empty())
        return true;
    const auto &sought = m_tools.tools()[static_cast<std::size_t>(tool)];
    const auto holds = [this](const std::string &name) {
        return text::fold(name).find(m_search) != std::string::npos;
    };
    return holds(sought.name) || holds(sought.id) || std::ranges::any_of(sought.aliases, holds)
        || std::ranges::any_of(sought.names,
                               [&](const auto &entry) { return holds(entry.second); });
}

bool FoundTools::isOpen(Standing group) const
{
    return group != Standing::Old || m_oldShown || isSearching();
}

int FoundTools::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundTools::data(const QModelIndex &index, int role) const
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

QVariant FoundTools::headingData(const Row &row, int role) const
{
    if (role == CountRole)
        return row.count;
    return role == OpenRole ? QVariant(isOpen(row.group)) : QVariant();
}

QVariant FoundTools::toolData(const Row &row, int role) const
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
            if (row.group == Standing::ToBeChecked
                && guide::answer(tool, need) == guide::Answer::Unknown)
                open += static_cast<int>(need);
        return QVariant::fromValue(open);
    }
    return m_tools.data(m_tools.index(row.tool), role);
}

Qt::ItemFlags FoundTools::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (row.tool >= 0)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
    // A heading stands in nobody's way, save the one that unfolds.
    return row.group == Standing::Old && !isSearching() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                        : Qt::NoItemFlags;
}

} // namespace models
