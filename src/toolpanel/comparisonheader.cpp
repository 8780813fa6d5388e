#include "toolpanel/comparisonheader.h"

#include "look/icons.h"
#include "toolpanel/comparisonmodel.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"
#include "words/statecolours.h"
#include "words/toolwords.h"

#include <QPainter>

namespace toolpanel {

namespace {

constexpr int maxLines = 6;

int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const auto &word : text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

} // namespace

ComparisonHeader::ComparisonHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize ComparisonHeader::sizeHint() const
{
    int high = widgets::scaled(this, 50);
    for (int section = 1; section < count(); ++section)
        high = std::max(high, draw(nullptr, QRect(0, 0, sectionSize(section), 0), section));
    return {QHeaderView::sizeHint().width(), high};
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &area, int section) const
{
    painter->save();
    painter->fillRect(area, palette().base());
    if (section > 0)
        draw(painter, area, section);
    painter->restore();
}

int ComparisonHeader::draw(QPainter *painter, const QRect &area, int section) const
{
    const auto colours = look::Colours::from(palette());
    const auto about = [&](int role) { return model()->headerData(section, Qt::Horizontal, role); };
    content::Status status;
    status.state = static_cast<content::ToolState>(about(ComparisonModel::StateRole).toInt());
    status.evidence.asOf = about(ComparisonModel::AsOfRole).toString().toStdString();
    const auto safety =
        static_cast<content::SafetyFlag>(about(ComparisonModel::SafetyRole).toInt());
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    const int side = widgets::scaled(this, 16);
    QRect line = area.adjusted(widgets::scaled(this, 8), widgets::scaled(this, 6),
                               -widgets::scaled(this, 8), 0);
    if (painter != nullptr)
        painter->setPen(palette().color(QPalette::Text));
    line.translate(
        0, widgets::drawWrapped(painter, line, about(Qt::DisplayRole).toString(), bold, maxLines));
    if (painter != nullptr) {
        const int high = widgets::drawWrapped(nullptr, line, QStringLiteral("x"), font(), 1);
        look::paintGlyph(
            *painter, QRectF(line.left(), line.top() + (high - side) / 2.0, side, side),
            words::ToolWords::glyph(status.state), words::stateColour(status, {}, colours));
        painter->setPen(words::stateColour(status, safety, colours));
    }
    const auto state = about(ComparisonModel::StateLineRole).toString();
    const int indent = side + widgets::scaled(this, 6);
    if (widestWord(state, fontMetrics()) <= line.width() - indent)
        line.setLeft(line.left() + indent);
    else // no word is broken: they are drawn below the sign
        line.translate(0, side + widgets::scaled(this, 2));
    line.translate(0, widgets::drawWrapped(painter, line, state, font(), maxLines));
    return line.top() - area.top() + widgets::scaled(this, 8);
}

} // namespace toolpanel
