#include "toolpanel/tooldelegate.h"

#include "content/tool.h"
#include "look/icons.h"
#include "models/toollistmodel.h"
#include "models/toolsmodel.h"
#include "toolpanel/accessibletoolsproxy.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"
#include "words/statecolours.h"
#include "words/toolwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace toolpanel {

using models::ToolListModel;
using models::ToolsModel;

namespace {

constexpr int anyLines = 20;

} // namespace

ToolDelegate::ToolDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) {}

void ToolDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter->fillRect(option.rect, colours.hover);
    draw(painter, option.rect, index);
    if ((option.state & QStyle::State_HasFocus) && widgets::showsFocus(m_view)) {
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
    return index.data(ToolListModel::HeadingRole).toBool() ? drawHeading(painter, area, index)
                                                           : drawTool(painter, area, index);
}

int ToolDelegate::drawHeading(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const bool folds = m_view.model()->flags(index).testFlag(Qt::ItemIsEnabled);
    const auto &small = fonts().small;
    const int side = widgets::scaled(&m_view, 16);
    const int height = widgets::scaled(&m_view, folds ? 40 : 32);
    if (painter == nullptr)
        return height;
    QRect line = area.adjusted(side, 0, -side, 0);
    if (index.row() > 0)
        painter->fillRect(QRect(line.left(), area.top(), line.width(), 1), colours.line);
    if (folds) {
        const QRectF square(line.left(), area.top() + (height - side) / 2.0, side, side);
        look::paintGlyph(*painter, square,
                         index.data(ToolListModel::OpenRole).toBool() ? look::Glyph::ChevronDown
                                                                      : look::Glyph::ChevronRight,
                         m_view.palette().color(QPalette::WindowText));
        line.setLeft(line.left() + side + widgets::scaled(&m_view, 8));
    }
    const auto group =
        static_cast<toolfacts::Suitability>(index.data(ToolListModel::GroupRole).toInt());
    painter->setFont(small);
    painter->setPen(folds ? m_view.palette().color(QPalette::WindowText) : colours.muted);
    painter->drawText(QRect(line.left(), area.top(), line.width(), height), Qt::AlignVCenter,
                      words::ToolWords::group(group, index.data(ToolListModel::CountRole).toInt()));
    return height;
}

int ToolDelegate::drawTool(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const auto &tool = *index.data(ToolsModel::ToolRole).value<const content::Tool *>();
    const int side = widgets::scaled(&m_view, 16);
    const int indent = side + widgets::scaled(&m_view, 8);
    const auto &bold = fonts().bold;
    const auto &small = fonts().small;

    QRect line = area.adjusted(side + indent, widgets::scaled(&m_view, 6), -side, 0);
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        if (painter != nullptr)
            painter->setPen(colour);
        line.translate(0, widgets::drawWrapped(painter, line, text, font, anyLines, 1.35));
    };
    if (painter != nullptr) {
        const int high = widgets::drawWrapped(nullptr, line, QStringLiteral("x"), bold, 1, 1.35);
        look::paintGlyph(*painter,
                         QRectF(area.left() + side, line.top() + (high - side) / 2.0, side, side),
                         words::ToolWords::glyph(tool.status.state),
                         words::stateColour(tool.status, {}, colours));
        drawCompareBox(*painter, area, index);
    }
    line.setRight(compareBox(area).left() - widgets::scaled(&m_view, 6));
    write(index.data(Qt::DisplayRole).toString(), bold,
          m_view.palette().color(QPalette::WindowText));
    write(AccessibleToolsProxy::stateLine(tool), small,
          words::stateColour(tool.status, tool.safety.flag, colours));
    write(AccessibleToolsProxy::openNeeds(index), small, colours.muted);
    line.setRight(area.right() - side);
    write(index.data(ToolsModel::SummaryRole).toString(), small, colours.muted);
    if (tool.unreadable)
        write(QString::fromStdString(tool.file), small, colours.muted);
    return std::max(widgets::scaled(&m_view, 50),
                    line.top() - area.top() + widgets::scaled(&m_view, 6));
}

const ToolDelegate::Fonts &ToolDelegate::fonts() const
{
    if (m_fonts.view != m_view.font() || m_fonts.bold.weight() != QFont::DemiBold) {
        m_fonts = {m_view.font(), m_view.font(), m_view.font()};
        m_fonts.bold.setWeight(QFont::DemiBold);
        m_fonts.small.setPointSizeF(m_fonts.small.pointSizeF() * 0.92);
    }
    return m_fonts;
}

QRect ToolDelegate::compareBox(const QRect &row) const
{
    const int side = widgets::scaledTarget(&m_view, 28);
    return {row.right() - widgets::scaled(&m_view, 12) - side,
            row.top() + widgets::scaled(&m_view, 6), side, side};
}

void ToolDelegate::drawCompareBox(QPainter &painter, const QRect &row,
                                  const QModelIndex &index) const
{
    const auto check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return;
    const auto colours = look::Colours::from(m_view.palette());
    const auto box = compareBox(row);
    const bool chosen = check.toInt() == Qt::Checked;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter.setPen(QPen(colours.link, 1));
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
    }
    const int inset = (box.width() - widgets::scaled(&m_view, 16)) / 2;
    look::paintGlyph(painter, QRectF(box).adjusted(inset, inset, -inset, -inset),
                     look::Glyph::Compare, chosen ? colours.link : colours.muted);
    painter.restore();
}

bool ToolDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.data(Qt::CheckStateRole).isValid()
        || !compareBox(option.rect).contains(event->pos()))
        return false;
    QToolTip::showText(event->globalPos(), tr("Choose for comparison, or not any more (Space)"),
                       &m_view);
    return true;
}

bool ToolDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto type = event->type();
    const bool canCompare = index.data(Qt::CheckStateRole).isValid();
    const auto id = index.data(ToolsModel::IdRole).toString();
    if (type == QEvent::KeyPress && canCompare
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        emit compareToggled(id);
        return true;
    }
    if (type != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (canCompare && compareBox(option.rect).contains(mouse->position().toPoint()))
        emit compareToggled(id);
    else
        emit chosen(index);
    return true;
}

} // namespace toolpanel
