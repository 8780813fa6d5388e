#include "models/toolsmodel.h"

namespace models {

ToolsModel::ToolsModel(QObject *parent) : QAbstractListModel(parent) {}

void ToolsModel::setTools(std::vector<content::Tool> tools, const text::Language &reader)
{
    beginResetModel();
    m_tools = std::move(tools);
    m_index = content::ToolIndex(m_tools);
    m_reader = reader;
    endResetModel();
}

void ToolsModel::setLanguage(const text::Language &reader)
{
    m_reader = reader;
    if (!m_tools.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const content::Tool *ToolsModel::find(const std::string &id) const
{
    return m_index.find(id);
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
        return QString::fromStdString(tool.shownName(m_reader));
    case IdRole:
        return QString::fromStdString(tool.id);
    case ToolRole:
        return QVariant::fromValue(&tool);
    case SummaryRole:
        return QString::fromStdString(content::wordsFor(tool.summaries, m_reader));
    default:
        return {};
    }
}

} // namespace models
