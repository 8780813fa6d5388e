#pragma once

#include "sidebar/titledelegate.h"

class QListView;

namespace sidebar {

/// Draws a heading on up to two lines, indented by its depth; the section being read with a bar.
class OutlineDelegate final : public TitleDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(QListView &view);

    /// The row of the section being read is set in bold; -1 for none.
    void setReadingRow(int row) { m_reading = row; }
    int readingRow() const { return m_reading; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isWhereTheReaderIs(const QModelIndex &index) const override;
    QRect textArea(const QModelIndex &index) const;

    QListView &m_view;
    int m_reading = -1;
};

} // namespace sidebar
