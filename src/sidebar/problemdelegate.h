#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace sidebar {

/// Draws a problem: an icon, what is wrong, how grave it is, and where.
class ProblemDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ProblemDelegate(QListView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QListView &m_view;
};

} // namespace sidebar
