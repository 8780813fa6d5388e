#include "sidebar/outlinedelegate.h"

#include "look/colours.h"
#include "look/tooltip.h"
#include "models/outlinemodel.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace sidebar {

namespace {

constexpr int mostLines = 2;
constexpr int mostDepth = 3;

} // namespace

OutlineDelegate::OutlineDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) {}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const bool reading = index.row() == m_reading;
    if (option.state & QStyle::State_MouseOver) {
        auto tint = m_view.palette().color(QPalette::Highlight);
        tint.setAlphaF(0.5F);
        painter->fillRect(option.rect, tint);
    }
    if (reading)
        painter->fillRect(
            QRect(0, option.rect.top(), widgets::scaled(&m_view, 3), option.rect.height()),
            colours.link);
    painter->setPen(reading ? m_view.palette().color(QPalette::WindowText) : colours.muted);
    widgets::drawWrapped(painter, textArea(index).translated(0, option.rect.top()),
                         index.data().toString(), font(index), mostLines);
    if ((option.state & QStyle::State_HasFocus) && m_view.hasFocus()) {
        painter->setPen(QPen(colours.link, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int height = widgets::drawWrapped(nullptr, textArea(index), index.data().toString(),
                                            font(index), mostLines);
    return {1, std::max(widgets::scaled(&m_view, 28), height + 2 * widgets::scaled(&m_view, 4))};
}

bool OutlineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *,
                                const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(), look::plainToolTip(index.data().toString()), &m_view);
    return true;
}

// The room of the scroll bar is kept free even while there is none, or its coming would wrap the
// headings anew.
QRect OutlineDelegate::textArea(const QModelIndex &index) const
{
    const int depth = std::min(index.data(models::OutlineModel::DepthRole).toInt(), mostDepth);
    const int left = widgets::scaled(&m_view, 16 + 14 * depth);
    const int scrollBar = m_view.verticalScrollBar()->sizeHint().width();
    return {left, widgets::scaled(&m_view, 4), std::max(1, m_view.width() - scrollBar - left), 0};
}

QFont OutlineDelegate::font(const QModelIndex &index) const
{
    auto result = m_view.font();
    if (index.row() == m_reading)
        result.setWeight(QFont::DemiBold);
    return result;
}

} // namespace sidebar
