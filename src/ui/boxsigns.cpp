#include "ui/boxsigns.h"

#include "render/colours.h"
#include "ui/icons.h"
#include "ui/pageview.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

using Kind = render::PlacedSign::Kind;

Glyph glyphOf(Kind kind)
{
    switch (kind) {
    case Kind::Danger:
        return Glyph::Discontinued;
    case Kind::Warning:
        return Glyph::AtRisk;
    case Kind::Correction:
        return Glyph::Correction;
    case Kind::Note:
        break;
    }
    return Glyph::Note;
}

QColor colourOf(Kind kind, const render::Colours &colours)
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
    const auto colours = render::Colours::from(view.palette());
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
        paintGlyph(painter, {x, letter.center().y() - sign->side / 2, sign->side, sign->side},
                   glyphOf(sign->kind), colourOf(sign->kind, colours));
    }
}

} // namespace ui
