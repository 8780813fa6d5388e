#include "sidebar/contentsdelegate.h"

#include "look/colours.h"
#include "look/icons.h"
#include "look/tooltip.h"
#include "models/contentsmodel.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QTreeView>

namespace sidebar {

namespace {

constexpr int mostLines = 3;
constexpr std::size_t mostHeights = 20'000;
constexpr double countSize = 0.92; ///< of the title's
constexpr int signSize = 14;
constexpr int signGap = 3;
constexpr int beforeCount = 8;

} // namespace

ContentsDelegate::ContentsDelegate(QTreeView &view) : QStyledItemDelegate(&view), m_view(view) {}

void ContentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto group =
        (option.state & QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, QPalette::WindowText));
    const QRect area(option.rect.left() + widgets::scaled(&m_view, titleInset),
                     option.rect.top() + widgets::scaled(&m_view, 5), widthFor(index),
                     option.rect.height());
    widgets::drawWrapped(painter, area, index.data(Qt::DisplayRole).toString(), font(index),
                         mostLines);
    if (index.data(models::ContentsModel::GoneRole).toInt() > 0)
        paintCount(painter, area, index);
}

void ContentsDelegate::paintCount(QPainter *painter, const QRect &title,
                                  const QModelIndex &index) const
{
    const auto muted = look::Colours::from(m_view.palette()).muted;
    const int side = widgets::scaled(&m_view, signSize);
    // On the title's first line.
    const int line = widgets::drawWrapped(nullptr, title, QStringLiteral("0"), font(index), 1);
    const QRect room(title.right() + 1, title.top(), countWidth(index), line);
    const QRect sign(room.right() + 1 - side, room.top() + (line - side) / 2, side, side);
    painter->setPen(muted);
    widgets::drawLine(*painter, room.adjusted(0, 0, -side - widgets::scaled(&m_view, signGap), 0),
                      Qt::AlignRight, index.data(models::ContentsModel::GoneRole).toString(),
                      countFont());
    look::paintGlyph(*painter, sign, look::Glyph::Discontinued, muted);
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
        known->second =
            widgets::drawWrapped(nullptr, QRect(0, 0, width, 0), title, titleFont, mostLines);
    const int height = known->second;
    return {width,
            std::max(widgets::scaled(&m_view, 28), height + 2 * widgets::scaled(&m_view, 5))};
}

// A title cut after its last line is told in full, and what the count says; as plain text, since
// Qt would read mark-up in it.
bool ContentsDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *,
                                 const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QToolTip::showText(event->globalPos(),
                       look::plainToolTip(index.data(Qt::AccessibleTextRole).toString()), &m_view);
    return true;
}

QFont ContentsDelegate::font(const QModelIndex &index) const
{
    auto result = m_view.font();
    if (isShown(index))
        result.setWeight(QFont::DemiBold);
    return result;
}

QFont ContentsDelegate::countFont() const
{
    auto result = m_view.font();
    result.setPointSizeF(result.pointSizeF() * countSize);
    return result;
}

int ContentsDelegate::countWidth(const QModelIndex &index) const
{
    const auto count = index.data(models::ContentsModel::GoneRole).toInt();
    if (count == 0)
        return 0;
    return widgets::scaled(&m_view, beforeCount + signGap + signSize)
        + widgets::lineWidth(QString::number(count), countFont());
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
                        - widgets::scaled(&m_view, titleInset + 4) - countWidth(index));
}

} // namespace sidebar
