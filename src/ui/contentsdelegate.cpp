#include "ui/contentsdelegate.h"

#include "models/contentsmodel.h"
#include "render/page.h"
#include "ui/contentsview.h"
#include "ui/metrics.h"
#include "ui/wrappedtext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace ui {

namespace {

constexpr int mostLines = 3;
constexpr std::size_t mostHeights = 20'000;

} // namespace

ContentsDelegate::ContentsDelegate(ContentsView &view) : QStyledItemDelegate(&view), m_view(view) {}

void ContentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto group =
        (option.state & QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, QPalette::WindowText));
    const QRect area(option.rect.left() + scaled(&m_view, titleInset),
                     option.rect.top() + scaled(&m_view, 5), widthFor(index), option.rect.height());
    drawWrapped(painter, area, index.data(Qt::DisplayRole).toString(), font(index), mostLines);
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = widthFor(index);
    const auto title = index.data(Qt::DisplayRole).toString();
    const auto titleFont = font(index);
    if (m_measured != m_view.font() || m_heights.size() > mostHeights) {
        m_heights.clear();
        m_measured = m_view.font();
    }
    const auto [known, isNew] = m_heights.try_emplace({title, width, titleFont.weight()}, 0);
    if (isNew)
        known->second = drawWrapped(nullptr, QRect(0, 0, width, 0), title, titleFont, mostLines);
    const int height = known->second;
    return {width, std::max(scaled(&m_view, 28), height + 2 * scaled(&m_view, 5))};
}

// A title cut after its last line is told in full; as plain text, since Qt would read mark-up in
// it.
bool ContentsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *,
                                 const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(),
                       render::plainToolTip(index.data(Qt::DisplayRole).toString()), &m_view);
    return true;
}

QFont ContentsDelegate::font(const QModelIndex &index) const
{
    auto result = m_view.font();
    if (m_view.isShown(index))
        result.setWeight(QFont::DemiBold);
    return result;
}

// The room of the scroll bar is kept free even while there is none, or its coming would wrap the
// titles anew.
int ContentsDelegate::widthFor(const QModelIndex &index) const
{
    int depth = 1;
    for (auto parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    const int scrollBar = m_view.verticalScrollBar()->sizeHint().width();
    return std::max(1,
                    m_view.width() - scrollBar - depth * m_view.indentation()
                        - scaled(&m_view, titleInset + 4));
}

} // namespace ui
