#include "toolpanel/comparisondelegate.h"

#include "look/colours.h"
#include "look/icons.h"
#include "toolpanel/comparisonmodel.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QTableView>

namespace toolpanel {

namespace {

constexpr int anyLines = 40;

} // namespace

ComparisonDelegate::ComparisonDelegate(QTableView &view) : QStyledItemDelegate(&view), m_view(view)
{
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    painter->save();
    const auto colours = look::Colours::from(m_view.palette());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    const bool heading = index.data(ComparisonModel::HeadingRole).toBool();
    if (heading)
        drawHeading(*painter, option.rect, index);
    else
        drawValue(painter, option.rect, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      heading ? colours.edge : colours.line);
    if (selected && colours.selection == colours.base) {
        painter->setPen(colours.text);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    if ((option.state & QStyle::State_HasFocus) && widgets::showsFocus(m_view)) {
        painter->setPen(QPen(colours.link, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view.columnWidth(index.column());
    if (index.data(ComparisonModel::HeadingRole).toBool())
        return {width, widgets::scaled(&m_view, 44)};
    return {width, drawValue(nullptr, QRect(0, 0, width, 0), index)};
}

int ComparisonDelegate::drawValue(QPainter *painter, const QRect &area,
                                  const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    auto small = m_view.font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    const bool label = index.column() == 0;
    const bool open = index.data(ComparisonModel::OpenRole).toBool();
    QRect line = area.adjusted(widgets::scaled(&m_view, label ? 2 : 8), widgets::scaled(&m_view, 7),
                               -widgets::scaled(&m_view, 8), 0);
    const int left = line.left();
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        for (const auto &part : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (painter != nullptr)
                painter->setPen(colour);
            line.translate(0, widgets::drawWrapped(painter, line, part, font, anyLines, 1.35));
        }
    };
    if (open) {
        const int side = widgets::scaled(&m_view, 16);
        const int high =
            widgets::drawWrapped(nullptr, line, QStringLiteral("x"), m_view.font(), 1, 1.35);
        if (painter != nullptr)
            look::paintGlyph(*painter, QRectF(left, line.top() + (high - side) / 2.0, side, side),
                             look::Glyph::Unknown, colours.muted);
        line.setLeft(left + side + widgets::scaled(&m_view, 4));
    }
    write(index.data(Qt::DisplayRole).toString(), m_view.font(),
          label ? colours.muted : m_view.palette().color(QPalette::Text));
    line.setLeft(left);
    write(index.data(ComparisonModel::DetailRole).toString(), small, colours.muted);
    write(index.data(ComparisonModel::EvidenceRole).toString(), small, colours.muted);
    return line.top() - area.top() + widgets::scaled(&m_view, 7);
}

void ComparisonDelegate::drawHeading(QPainter &painter, const QRect &area,
                                     const QModelIndex &index) const
{
    if (index.column() > 0)
        return;
    const auto colours = look::Colours::from(m_view.palette());
    const int side = widgets::scaled(&m_view, 16);
    const QRect line =
        area.adjusted(0, widgets::scaled(&m_view, 8), -widgets::scaled(&m_view, 8), 0);
    const bool next = index.row() + 1 < m_view.model()->rowCount();
    const bool folded = next && m_view.isRowHidden(index.row() + 1);
    look::paintGlyph(painter,
                     QRectF(line.left(), line.top() + (line.height() - side) / 2.0, side, side),
                     folded ? look::Glyph::ChevronRight : look::Glyph::ChevronDown,
                     m_view.palette().color(QPalette::Text));
    auto bold = m_view.font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_view.palette().color(QPalette::Text));
    painter.drawText(line.adjusted(side + widgets::scaled(&m_view, 6), 0, 0, 0), Qt::AlignVCenter,
                     index.data().toString());
    painter.setFont(m_view.font());
    painter.setPen(colours.muted);
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignRight,
        index.data(Qt::AccessibleTextRole).toString().section(QStringLiteral(", "), -1));
}

} // namespace toolpanel
