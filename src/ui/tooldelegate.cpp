#include "ui/tooldelegate.h"

#include "models/toolsmodel.h"
#include "render/colours.h"
#include "ui/metrics.h"
#include "ui/toolwords.h"
#include "ui/wrappedtext.h"

#include <QListView>
#include <QPainter>

namespace ui {

using content::ToolState;

namespace {

constexpr int anyLines = 20;

QColor colourOf(ToolState state, const render::Colours &colours)
{
    switch (state) {
    case ToolState::Active:
        return colours.ok;
    case ToolState::Maintenance:
    case ToolState::AtRisk:
    case ToolState::Superseded:
        return colours.warn;
    case ToolState::Discontinued:
        return colours.danger;
    case ToolState::Unknown:
        break;
    }
    return colours.muted;
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

ToolDelegate::ToolDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) {}

void ToolDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto colours = render::Colours::from(m_view.palette());
    draw(painter, option.rect, index);
    const int side = scaled(&m_view, 16);
    painter->fillRect(option.rect.left() + side, option.rect.bottom(),
                      option.rect.width() - 2 * side, 1, colours.line);
    if ((option.state & QStyle::State_HasFocus) && m_view.hasFocus()) {
        painter->setPen(QPen(colours.link, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QSize ToolDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = std::max(1, m_view.viewport()->width());
    return {width, draw(nullptr, QRect(0, 0, width, 0), index)};
}

int ToolDelegate::draw(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const auto colours = render::Colours::from(m_view.palette());
    const auto state = static_cast<ToolState>(index.data(models::ToolsModel::StateRole).toInt());
    const int side = scaled(&m_view, 16);
    const int icon = scaled(&m_view, 16);
    const int gap = scaled(&m_view, 8);
    auto bold = m_view.font();
    bold.setWeight(QFont::DemiBold);
    auto small = m_view.font();
    small.setPointSizeF(small.pointSizeF() * 0.92);

    QRect line = area.adjusted(side, scaled(&m_view, 10), -side, 0);
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour,
                           int indent) {
        if (painter != nullptr)
            painter->setPen(colour);
        line.setLeft(area.left() + side + indent);
        line.translate(0, drawWrapped(painter, line, text, font, anyLines, 1.35));
    };
    write(index.data(Qt::DisplayRole).toString(), bold,
          m_view.palette().color(QPalette::WindowText), 0);
    const int height = drawWrapped(nullptr, line, QStringLiteral("x"), m_view.font(), 1, 1.35);
    if (painter != nullptr)
        paintGlyph(*painter,
                   QRectF(area.left() + side, line.top() + (height - icon) / 2.0, icon, icon),
                   ToolWords::glyph(state), colourOf(state, colours));
    write(capitalised(ToolWords::stateLine(index)), m_view.font(), colourOf(state, colours),
          icon + gap);
    line.translate(0, scaled(&m_view, 2));
    write(index.data(models::ToolsModel::SummaryRole).toString(), small, colours.muted, 0);
    return line.top() - area.top() + scaled(&m_view, 12);
}

} // namespace ui
