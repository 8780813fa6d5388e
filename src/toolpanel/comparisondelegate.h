#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace toolpanel {

/// Draws a comparison: values with their remarks, and headings that fold.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ComparisonDelegate(QTableView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int drawValue(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    void drawHeading(QPainter &painter, const QRect &area, const QModelIndex &index) const;

    QTableView &m_view;
};

} // namespace toolpanel
