#include "toolpanel/comparisonmodel.h"

#include "look/tooltip.h"
#include "words/factwords.h"
#include "words/toolwords.h"

#include <algorithm>

namespace toolpanel {

using namespace Qt::StringLiterals;
using toolfacts::Likeness;

void ComparisonModel::setTools(const std::vector<const content::Tool *> &tools,
                               const text::Language &reader)
{
    beginResetModel();
    m_tools = tools;
    m_reader = reader;
    m_compared = toolfacts::compareTools(tools);
    m_rows.clear();
    for (const auto likeness : {Likeness::Differs, Likeness::Same, Likeness::NobodyKnows}) {
        const auto count =
            std::ranges::count(m_compared, likeness, &toolfacts::ComparedRow::likeness);
        if (count == 0)
            continue;
        m_rows.push_back({likeness, nullptr, static_cast<int>(count)});
        for (const auto &compared : m_compared)
            if (compared.likeness == likeness)
                m_rows.push_back({likeness, &compared, 0});
    }
    endResetModel();
}

void ComparisonModel::setSourcesShown(bool shown)
{
    m_sourcesShown = shown;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_tools.empty() ? 0 : static_cast<int>(m_tools.size()) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == GroupRole)
        return static_cast<int>(row.likeness);
    if (role == HeadingRole)
        return row.compared == nullptr;
    // A heading spans its row, whose other cells are there for screen readers all the same.
    if (row.compared == nullptr && role == Qt::AccessibleTextRole && index.column() > 0)
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole);
    if (row.compared == nullptr)
        return headingData(row, index.column(), role);
    if (index.column() > 0)
        return valueData(row, *m_tools[static_cast<std::size_t>(index.column()) - 1], role);
    const bool named = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return named ? words::FactWords::attribute(row.compared->attribute) : QVariant();
}

QVariant ComparisonModel::headingData(const Row &row, int column, int role) const
{
    if (role == CountRole)
        return row.count;
    if (column > 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto title = row.likeness == Likeness::Differs ? tr("What differs")
        : row.likeness == Likeness::Same                 ? tr("What is the same")
                                                         : tr("To be checked for each of them");
    return role == Qt::DisplayRole ? title
                                   : u"%1, %2"_s.arg(title, tr("%n row(s)", nullptr, row.count));
}

QVariant ComparisonModel::valueData(const Row &row, const content::Tool &tool, int role) const
{
    const auto attribute = row.compared->attribute;
    const auto said = attribute == toolfacts::comparedFits
        ? words::FactWords::needs(tool, tool.fits, m_reader)
        : attribute == toolfacts::comparedMisfits
        ? words::FactWords::needs(tool, tool.doesNotFit, m_reader)
        : words::FactWords::said(tool, attribute, m_reader);
    const auto detail = m_sourcesShown && !said.note.isEmpty()
        ? QStringList{said.open, said.note}.join(said.open.isEmpty() ? u""_s : u"\n"_s)
        : said.open;
    const auto &evidence = m_sourcesShown ? said.source : said.caveat;
    switch (role) {
    case Qt::DisplayRole:
        return said.value;
    case OpenRole:
        return said.isOpen;
    case DetailRole:
        return detail;
    case EvidenceRole:
        return evidence;
    case Qt::ToolTipRole:
        return look::plainToolTip(QStringList{said.note, said.source}.join(u' ').trimmed());
    case Qt::AccessibleTextRole: {
        QStringList parts = {QString::fromStdString(tool.shownName(m_reader)) + u": "_s
                             + said.value};
        for (const auto &part : {detail, evidence})
            if (!part.isEmpty())
                parts += part;
        return parts.join(u". "_s);
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 1 || section >= columnCount())
        return {};
    const auto &tool = *m_tools[static_cast<std::size_t>(section) - 1];
    auto line = words::ToolWords::stateLine(tool.status, text::Date::today());
    if (const auto safety = words::ToolWords::safety(tool.safety.flag); !safety.isEmpty())
        line += u" · "_s + safety;
    const auto name = QString::fromStdString(tool.shownName(m_reader));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(name, line);
    case AsOfRole:
        return QString::fromStdString(tool.status.evidence.asOf);
    case SafetyRole:
        return static_cast<int>(tool.safety.flag);
    case StateRole:
        return static_cast<int>(tool.status.state);
    case StateLineRole:
        return line;
    case IdRole:
        return QString::fromStdString(tool.id);
    default:
        return {};
    }
}

} // namespace toolpanel
