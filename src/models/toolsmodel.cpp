#include "models/toolsmodel.h"

#include "text/fold.h"

#include <algorithm>

namespace models {

namespace {

/// The order of content::ToolState is from good to bad. "Unknown" stands aside: it improves nothing
/// that is known to be bad, and only what is bad replaces it.
bool isWorse(content::ToolState one, content::ToolState other)
{
    using enum content::ToolState;
    return one != Unknown && (other == Unknown ? one > Maintenance : one > other);
}

} // namespace

std::vector<content::Tool> mergedTools(std::vector<content::Tool> builtIn,
                                       const std::vector<content::Tool> &own)
{
    for (const auto &tool : own) {
        const auto known = std::ranges::find(builtIn, tool.id, &content::Tool::id);
        if (known == builtIn.end())
            builtIn.push_back(tool);
        else if (isWorse(tool.state, known->state))
            *known = tool;
    }
    std::ranges::stable_sort(builtIn, text::naturalLess, &content::Tool::name);
    return builtIn;
}

ToolsModel::ToolsModel(QObject *parent) : QAbstractListModel(parent) {}

void ToolsModel::setTools(std::vector<content::Tool> tools, const text::Language &reader)
{
    beginResetModel();
    m_tools = std::move(tools);
    m_reader = reader;
    endResetModel();
}

void ToolsModel::setLanguage(const text::Language &reader)
{
    m_reader = reader;
    if (!m_tools.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int ToolsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tools.size());
}

QVariant ToolsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &tool = m_tools[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString::fromStdString(tool.name);
    case IdRole:
        return QString::fromStdString(tool.id);
    case StateRole:
        return static_cast<int>(tool.state);
    case SinceRole:
        return QString::fromStdString(tool.since);
    case AsOfRole:
        return QString::fromStdString(tool.asOf);
    case SummaryRole:
        return QString::fromStdString(tool.summary(m_reader));
    default:
        return {};
    }
}

} // namespace models
