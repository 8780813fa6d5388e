#include "sidebar/outlinedelegate.h"

#include "look/colours.h"
#include "models/outlinemodel.h"
#include "widgets/keyfocus.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace sidebar {

namespace {

constexpr int maxLines = 2;
constexpr int padding = 4;
constexpr int maxDepth = 3;

} // namespace

OutlineDelegate::OutlineDelegate(QListView &view)
    : TitleDelegate(view, maxLines, Qt::DisplayRole), m_view(view)
{
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const bool reading = isWhereTheReaderIs(index);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    if (reading)
        painter->fillRect(QRect(0, option.rect.top(), scaled(3), option.rect.height()),
                          colours.link);
    painter->setPen(reading ? m_view.palette().color(QPalette::WindowText) : colours.muted);
    drawTitle(painter, textArea(index).translated(0, option.rect.top()), index);
    if ((option.state & QStyle::State_HasFocus) && widgets::showsFocus(m_view)) {
        painter->setPen(QPen(colours.link, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {1, rowHeight(drawTitle(nullptr, textArea(index), index), padding)};
}

QRect OutlineDelegate::textArea(const QModelIndex &index) const
{
    const int depth = std::min(index.data(models::OutlineModel::DepthRole).toInt(), maxDepth);
    const int left = scaled(16 + 14 * depth);
    return {left, scaled(padding), widthBeside(left), 0};
}

bool OutlineDelegate::isWhereTheReaderIs(const QModelIndex &index) const
{
    return index.row() == m_reading;
}

} // namespace sidebar
