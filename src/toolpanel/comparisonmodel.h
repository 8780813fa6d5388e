#pragma once

#include "text/date.h"
#include "text/language.h"
#include "toolfacts/toolcomparison.h"

#include <QAbstractTableModel>

namespace toolpanel {

/// Tools side by side, in words: a row for each attribute, under headings for what differs, what is
/// the same and what nobody could verify. The first column names the attribute.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole, ///< int: toolfacts::Likeness
        HeadingRole,              ///< bool: the heading of a group
        CountRole,                ///< of a heading: the rows under it
        OpenRole,                 ///< bool: nobody could verify the value
        DetailRole,               ///< a remark on the value; may be empty
        EvidenceRole,             ///< its caveat; date and source where those are asked for
        AsOfRole,                 ///< of a header: date of the state's evidence
        SafetyRole,               ///< of a header: int, content::SafetyFlag
        StateRole,                ///< of a column: int, content::ToolState
        StateLineRole,            ///< of a column
        IdRole,                   ///< of a column
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Between two and four. They must stay until others are given.
    void setTools(const std::vector<const content::Tool *> &tools, const text::Language &reader);
    void setSourcesShown(bool shown);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        toolfacts::Likeness likeness;
        const toolfacts::ComparedRow *compared = nullptr; ///< null for a heading
        int count = 0;
    };

    QVariant headingData(const Row &row, int column, int role) const;
    QVariant valueData(const Row &row, const content::Tool &tool, int role) const;

    std::vector<const content::Tool *> m_tools;
    std::vector<toolfacts::ComparedRow> m_compared;
    std::vector<Row> m_rows;
    text::Language m_reader;
    bool m_sourcesShown = false;
};

} // namespace toolpanel
