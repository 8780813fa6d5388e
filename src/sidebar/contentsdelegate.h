#pragma once

#include "sidebar/titledelegate.h"

#include <QFont>
#include <QPersistentModelIndex>

#include <map>
#include <tuple>

class QTreeView;

namespace sidebar {

/// The offset of titles and their chevrons from the tree's default position, in design pixels.
constexpr int titleInset = 10;

/// Draws a title in the contents on up to three lines, and at the right how many tools its page
/// names that nobody should use.
class ContentsDelegate final : public TitleDelegate
{
    Q_OBJECT

public:
    explicit ContentsDelegate(QTreeView &view);

    /// The title of the page on show is set in bold.
    void setShown(const QPersistentModelIndex &shown) { m_shown = shown; }
    bool isShown(const QModelIndex &index) const { return index == m_shown; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool isWhereTheReaderIs(const QModelIndex &index) const override { return isShown(index); }
    QFont countFont() const;
    /// The width of the title, with room for the count after it.
    int widthFor(const QModelIndex &index) const;
    int countWidth(const QModelIndex &index) const;
    void paintCount(QPainter *painter, const QRect &title, const QModelIndex &index) const;

    QTreeView &m_view;
    QPersistentModelIndex m_shown;
    /// Heights by title, width and weight: a tree asks for the height of every row whenever it is
    /// laid out, many times at the start.
    mutable std::map<std::tuple<QString, int, int>, int> m_heights;
    mutable QFont m_measured; ///< the view's, when they were measured
};

} // namespace sidebar
