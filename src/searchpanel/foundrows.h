#pragma once

#include "content/tool.h"
#include "search/results.h"

#include <QAbstractListModel>
#include <QString>

#include <string>
#include <vector>

namespace searchpanel {

/// A row of search results, with everything needed to show it.
struct FoundRow {
    enum class Kind { Heading, Suggestion, Page, Tool, Term, More };

    /// Characters of a text.
    struct Mark {
        int start = 0;
        int length = 0;
    };

    Kind kind = Kind::Heading;
    QString title;
    std::vector<Mark> titleMarks{};
    QString section{}; ///< of a page: its headings
    QString aside{};   ///< at the right; of a page its chapter
    QString text{};    ///< one line; of a term two
    std::vector<Mark> textMarks{};
    QString reason{};  ///< why it was found, if that is not visible
    QString states{};  ///< of tools that need care or should not be used
    search::Hit hit{}; ///< of a page
    std::string id{};  ///< of a tool or a term
    content::ToolState state = content::ToolState::Unknown; ///< of a tool

    bool canBeOpened() const { return kind != Kind::Heading; }
    /// Whether both lead to the same.
    bool isSameAs(const FoundRow &other) const
    {
        return kind == other.kind && id == other.id && hit.place == other.hit.place
            && hit.language == other.hit.language;
    }
};

/// Rows in groups under headings.
class FoundRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<FoundRow> rows);
    const FoundRow &row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    /// The first row from the given one on that can be opened, in direction 1 or -1; -1 if there is
    /// none.
    int openable(int from, int direction) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<FoundRow> m_rows;
};

} // namespace searchpanel
