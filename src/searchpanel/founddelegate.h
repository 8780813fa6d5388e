#pragma once

#include "searchpanel/foundrows.h"

#include <QStyledItemDelegate>

class QListView;

namespace searchpanel {

/// Draws what a search found: headings; and rows with a sign, a title, something at the right, and
/// a line of text in which the words that were found are marked, or a definition on two.
class FoundDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FoundDelegate(QListView &view, const FoundRows &rows);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QFont small() const;
    QFont bold() const;
    int lineHeight() const;
    /// The title line of a row, after its icon.
    QRect titleLine(const QRect &area) const;
    void paintHeading(QPainter &painter, const QRect &area, const FoundRow &row, bool first) const;
    void paintRow(QPainter &painter, const QRect &area, const FoundRow &row) const;
    void paintSign(QPainter &painter, const QRect &square, const FoundRow &row) const;
    void paintMarked(QPainter &painter, const QRect &line, const QString &text,
                     const std::vector<FoundRow::Mark> &marks, const QFont &font,
                     const QColor &colour) const;

    QListView &m_view;
    const FoundRows &m_rows;
};

} // namespace searchpanel
