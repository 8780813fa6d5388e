#include "sidebar/contentsdelegate.h"

#include "look/colours.h"
#include "look/icons.h"
#include "models/contentsmodel.h"
#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QTreeView>

namespace sidebar {

namespace {

constexpr int maxLines = 3;
constexpr int padding = 5;
constexpr std::size_t maxHeights = 20'000;
constexpr double countSize = 0.92; ///< of the title's
constexpr int signSize = 14;
constexpr int signGap = 3;
constexpr int beforeCount = 8;

} // namespace

ContentsDelegate::ContentsDelegate(QTreeView &view)
    : TitleDelegate(view, maxLines, Qt::AccessibleTextRole), m_view(view)
{
}

void ContentsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto group =
        (option.state & QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, QPalette::WindowText));
    const QRect area(option.rect.left() + scaled(titleInset), option.rect.top() + scaled(padding),
                     widthFor(index), option.rect.height());
    drawTitle(painter, area, index);
    if (index.data(models::ContentsModel::DiscouragedRole).toInt() > 0)
        paintCount(painter, area, index);
}

void ContentsDelegate::paintCount(QPainter *painter, const QRect &title,
                                  const QModelIndex &index) const
{
    const auto muted = look::Colours::from(m_view.palette()).muted;
    const int side = scaled(signSize);
    // On the title's first line.
    const int line = widgets::drawWrapped(nullptr, title, QStringLiteral("0"), font(index), 1);
    const QRect room(title.right() + 1, title.top(), countWidth(index), line);
    const QRect sign(room.right() + 1 - side, room.top() + (line - side) / 2, side, side);
    painter->setPen(muted);
    widgets::drawLine(*painter, room.adjusted(0, 0, -side - scaled(signGap), 0), Qt::AlignRight,
                      index.data(models::ContentsModel::DiscouragedRole).toString(), countFont());
    look::paintGlyph(*painter, sign, look::Glyph::Discontinued, muted);
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = widthFor(index);
    const auto title = index.data(Qt::DisplayRole).toString();
    if (m_measured != m_view.font() || m_heights.size() > maxHeights) {
        m_heights.clear();
        m_measured = m_view.font();
    }
    const auto [known, isNew] = m_heights.try_emplace({title, width, font(index).weight()}, 0);
    if (isNew)
        known->second = drawTitle(nullptr, QRect(0, 0, width, 0), index);
    return {width, rowHeight(known->second, padding)};
}

QFont ContentsDelegate::countFont() const
{
    auto result = m_view.font();
    result.setPointSizeF(result.pointSizeF() * countSize);
    return result;
}

int ContentsDelegate::countWidth(const QModelIndex &index) const
{
    const auto count = index.data(models::ContentsModel::DiscouragedRole).toInt();
    if (count == 0)
        return 0;
    return scaled(beforeCount + signGap + signSize)
        + widgets::lineWidth(QString::number(count), countFont());
}

int ContentsDelegate::widthFor(const QModelIndex &index) const
{
    int depth = 1;
    for (auto parent = index.parent(); parent.isValid(); parent = parent.parent())
        ++depth;
    return widthBeside(depth * m_view.indentation() + scaled(titleInset + 4) + countWidth(index));
}

} // namespace sidebar
