#pragma once

#include <QStyledItemDelegate>

namespace ui {

class OutlineView;

/// Draws a heading on up to two lines, indented by its depth; the section being read with a bar.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OutlineDelegate(OutlineView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QRect textArea(const QModelIndex &index) const;
    QFont font(const QModelIndex &index) const;

    OutlineView &m_view;
};

} // namespace ui
