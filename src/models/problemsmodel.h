#pragma once

#include "guide/openedguide.h"
#include "text/language.h"
#include "text/place.h"
#include "text/problem.h"

#include <QAbstractListModel>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace models {

/// What was found wrong while a guide was loaded, and what its readers see wrong on its pages;
/// errors first.
class ProblemsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ErrorRole = Qt::UserRole, ///< bool: an error, else a warning
        LocationRole,             ///< "file:line:column", as far as known
        LineRole,                 ///< int: of the file; 0 if it is not known
    };

    /// Where a problem leads.
    struct Page {
        text::PageId page;
        text::Language language;
    };

    using QAbstractListModel::QAbstractListModel;

    void setGuide(guide::SharedGuide opened);
    /// What was found since, of pages that can be read nonetheless.
    void add(const text::Problems &problems);
    /// None for a file that is no page.
    const std::optional<Page> &pageOf(const QModelIndex &index) const;
    /// How many files there is something wrong with.
    int files() const { return static_cast<int>(m_files.size()); }
    int errors() const { return m_errors; }
    /// All of them, a line each, as the author's tool says them.
    QString report() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        text::Problem problem;
        std::optional<Page> page;
    };

    bool isListed(const text::Problem &refusal) const;
    void insert(const text::Problems &problems, int at);
    /// Inserts it after the last error, or at the end.
    void insert(const text::Problem &problem);

    guide::SharedGuide m_opened;
    std::vector<Row> m_rows; ///< the errors are first
    std::set<std::string> m_files;
    int m_errors = 0;
};

} // namespace models
