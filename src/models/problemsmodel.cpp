#include "models/problemsmodel.h"

#include "guide/guide.h"

#include <algorithm>
#include <set>

namespace models {

using namespace Qt::StringLiterals;

void ProblemsModel::setGuide(const guide::Guide &guide)
{
    beginResetModel();
    m_rows.clear();
    std::set<std::string> files;
    for (const auto &problem : guide.problems()) {
        files.insert(problem.file);
        Row row{problem, std::nullopt};
        if (const auto *page = guide.pageOf(problem.file); page != nullptr)
            row.page = {page->id, page->language};
        m_rows.push_back(std::move(row));
    }
    const auto isError = [](const Row &row) {
        return row.problem.severity == text::Severity::Error;
    };
    std::ranges::stable_partition(m_rows, isError);
    m_files = static_cast<int>(files.size());
    m_errors = static_cast<int>(std::ranges::count_if(m_rows, isError));
    endResetModel();
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
