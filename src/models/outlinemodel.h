#pragma once

#include "guide/outline.h"

#include <QAbstractListModel>

#include <vector>

namespace models {

/// The headings of the page on show, its title left out.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AnchorRole = Qt::UserRole, ///< QString, what a place on the page names
        DepthRole,                 ///< int, 0 for the outermost headings
    };

    using QAbstractListModel::QAbstractListModel;

    void setOutline(std::vector<guide::OutlineEntry> entries);
    /// The row that a top-level block of the page stands under, else -1.
    int rowAt(std::size_t block) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<guide::OutlineEntry> m_entries;
    int m_outermost = 1;
};

} // namespace models
