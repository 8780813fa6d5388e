#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace ui {

/// Draws a tool: its name, its state as sign and words, its line.
class ToolDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ToolDelegate(QListView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns the height; without a painter it only measures.
    int draw(QPainter *painter, const QRect &area, const QModelIndex &index) const;

    QListView &m_view;
};

} // namespace ui
