#include "models/problemsmodel.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace models {

using namespace Qt::StringLiterals;

namespace {

const std::string refused = "refused: ";
constexpr std::string_view wholeGuide =
    "."; ///< the file name of a problem that concerns no single file

} // namespace

void ProblemsModel::setGuide(guide::SharedGuide opened)
{
    beginResetModel();
    m_opened = std::move(opened);
    m_rows.clear();
    m_files.clear();
    m_errors = 0;
    for (const auto *problems : {&m_opened->guide.problems(), &m_opened->shadowed})
        for (const auto &problem : *problems)
            insert(problem);
    endResetModel();
}

void ProblemsModel::add(const text::Problems &problems)
{
    text::Problems errors;
    text::Problems remarks;
    for (auto problem : problems) {
        if (!problem.message.starts_with(refused)) {
            problem.severity = text::Severity::Warning;
            remarks.push_back(std::move(problem));
        } else if (!isListed(problem)) {
            errors.push_back(std::move(problem));
        }
    }
    insert(errors, m_errors);
    insert(remarks, rowCount());
}

/// Whether loading the guide already reported the same for the file.
bool ProblemsModel::isListed(const text::Problem &refusal) const
{
    return std::ranges::any_of(m_rows, [&](const Row &row) {
        return row.problem.file == refusal.file && refused + row.problem.message == refusal.message;
    });
}

void ProblemsModel::insert(const text::Problems &problems, int at)
{
    if (problems.empty())
        return;
    beginInsertRows({}, at, at + static_cast<int>(problems.size()) - 1);
    for (const auto &problem : problems)
        insert(problem);
    endInsertRows();
}

void ProblemsModel::insert(const text::Problem &problem)
{
    if (problem.file != wholeGuide)
        m_files.insert(problem.file);
    Row row{problem, std::nullopt};
    if (const auto *page = m_opened->guide.pageOf(problem.file); page != nullptr)
        row.page = {page->id, page->language};
    const bool isError = problem.severity == text::Severity::Error;
    m_rows.insert(isError ? m_rows.begin() + m_errors++ : m_rows.end(), std::move(row));
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
