#pragma once

#include "text/language.h"
#include "text/place.h"
#include "text/problem.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace guide {
class Guide;
}

namespace models {

/// What was found wrong while a guide was loaded, errors first.
class ProblemsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ErrorRole = Qt::UserRole, ///< bool: an error, else a warning
        LocationRole,             ///< "file:line:column", as far as known
    };

    /// Where a problem leads.
    struct Page {
        text::PageId page;
        text::Language language;
    };

    using QAbstractListModel::QAbstractListModel;

    void setGuide(const guide::Guide &guide);
    /// None for a file that is no page.
    const std::optional<Page> &pageOf(const QModelIndex &index) const;
    /// How many files there is something wrong with.
    int files() const { return m_files; }
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

    std::vector<Row> m_rows;
    int m_files = 0;
    int m_errors = 0;
};

} // namespace models
