#include "reader/boxsigns.h"

#include "look/colours.h"
#include "look/icons.h"
#include "reader/pageview.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace reader {

namespace {

using Kind = render::PlacedSign::Kind;

look::Glyph glyphOf(Kind kind)
{
    switch (kind) {
    case Kind::Danger:
        return look::Glyph::Discontinued;
    case Kind::Warning:
        return look::Glyph::AtRisk;
    case Kind::Correction:
        return look::Glyph::Correction;
    case Kind::Note:
        break;
    }
    return look::Glyph::Note;
}

QColor colourOf(Kind kind, const look::Colours &colours)
{
    if (kind == Kind::Danger)
        return colours.danger;
    return kind == Kind::Warning ? colours.warn : colours.link;
}

} // namespace

// Asking where the others stand would lay out the page down to them.
void drawSigns(QPainter &painter, const PageView &view)
{
    const auto &signs = view.placed().signs;
    if (signs.empty())
        return;
    const auto &page = *view.document();
    const int first = page.findBlock(view.firstInSight()).position();
    const int bottom = view.viewport()->height();
    const auto colours = look::Colours::from(view.palette());
    auto sign = std::ranges::lower_bound(signs, first, {}, &render::PlacedSign::position);
    for (; sign != signs.end(); ++sign) {
        const auto title = page.findBlock(sign->position);
        if (title.layout()->lineCount() == 0)
            return; // not laid out yet, nor what follows
        const auto areas = view.areasOf(sign->position, sign->position + 1);
        if (areas.isEmpty())
            continue;
        const QRectF letter = areas.front();
        if (letter.top() > bottom)
            return;
        const bool rightToLeft = title.textDirection() == Qt::RightToLeft;
        const double x =
            rightToLeft ? letter.right() + sign->gap : letter.left() - sign->gap - sign->side;
        look::paintGlyph(painter, {x, letter.center().y() - sign->side / 2, sign->side, sign->side},
                         glyphOf(sign->kind), colourOf(sign->kind, colours));
    }
}

} // namespace reader
