#include "sidebar/titledelegate.h"

#include "look/tooltip.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sidebar {

namespace {

constexpr int minHeight = 28;

} // namespace

TitleDelegate::TitleDelegate(QAbstractItemView &view, int maxLines, int toolTipRole)
    : QStyledItemDelegate(&view), m_view(view), m_maxLines(maxLines), m_toolTipRole(toolTipRole)
{
}

// As plain text, since Qt would read mark-up in it.
bool TitleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *, const QStyleOptionViewItem &,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), look::plainToolTip(index.data(m_toolTipRole).toString()),
                       &m_view);
    return true;
}

int TitleDelegate::scaled(int pixels) const
{
    return widgets::scaled(&m_view, pixels);
}

QFont TitleDelegate::font(const QModelIndex &index) const
{
    auto result = m_view.font();
    if (isWhereTheReaderIs(index))
        result.setWeight(QFont::DemiBold);
    return result;
}

int TitleDelegate::widthBeside(int taken) const
{
    const int scrollBar = m_view.verticalScrollBar()->sizeHint().width();
    return std::max(1, m_view.width() - scrollBar - taken);
}

int TitleDelegate::drawTitle(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    return widgets::drawWrapped(painter, area, index.data(Qt::DisplayRole).toString(), font(index),
                                m_maxLines);
}

int TitleDelegate::rowHeight(int title, int padding) const
{
    return std::max(widgets::scaledTarget(&m_view, minHeight), title + 2 * scaled(padding));
}

} // namespace sidebar
