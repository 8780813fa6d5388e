#pragma once

#include <QStyledItemDelegate>

namespace ui {

class ContentsView;

/// How far titles and their chevrons are moved from where the tree would have them, as designed.
constexpr int titleInset = 10;

/// Draws a title in the contents on up to three lines, its language mark muted behind it.
class ContentsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ContentsDelegate(ContentsView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    QFont font(const QModelIndex &index) const;
    int widthFor(const QModelIndex &index) const;

    ContentsView &m_view;
};

} // namespace ui
