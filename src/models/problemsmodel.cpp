#include "models/problemsmodel.h"

#include "guide/guide.h"

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;

void ProblemsModel::setGuide(const guide::Guide &guide)
{
    beginResetModel();
    m_guide = &guide;
    m_rows.clear();
    m_files.clear();
    m_errors = 0;
    for (const auto &problem : guide.problems())
        append(problem);
    const auto isError = [](const Row &row) {
        return row.problem.severity == text::Severity::Error;
    };
    std::ranges::stable_partition(m_rows, isError);
    endResetModel();
}

void ProblemsModel::add(const text::Problems &faults)
{
    if (faults.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(faults.size()) - 1);
    for (auto fault : faults) {
        if (!fault.message.starts_with("refused: "))
            fault.severity = text::Severity::Warning;
        append(fault);
    }
    endInsertRows();
}

void ProblemsModel::append(const text::Problem &problem)
{
    m_files.insert(problem.file);
    m_errors += problem.severity == text::Severity::Error ? 1 : 0;
    Row row{problem, std::nullopt};
    if (const auto *page = m_guide->pageOf(problem.file); page != nullptr)
        row.page = {page->id, page->language};
    m_rows.push_back(std::move(row));
}

const std::optional<ProblemsModel::Page> &ProblemsModel::pageOf(const QModelIndex &index) const
{
    return m_rows[static_cast<std::size_t>(index.row())].page;
}

QString ProblemsModel::report() const
{
    QString result;
    for (const auto &row : m_rows)
        result += QString::fromStdString(text::toString(row.problem)) + u'\n';
    return result;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &problem = m_rows[static_cast<std::size_t>(index.row())].problem;
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(problem.message);
    case LineRole:
        return problem.pos.line;
    case ErrorRole:
        return problem.severity == text::Severity::Error;
    case LocationRole: {
        auto location = QString::fromStdString(problem.file);
        if (problem.pos.line > 0)
            location += u":%1:%2"_s.arg(problem.pos.line).arg(problem.pos.column);
        return location;
    }
    default:
        return {};
    }
}

} // namespace models
