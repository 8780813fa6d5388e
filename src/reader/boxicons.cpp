#include "reader/boxicons.h"

#include "look/colours.h"
#include "look/icons.h"
#include "reader/pageview.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace reader {

namespace {

using Kind = render::PlacedIcon::Kind;

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

// Asking for the position of the others would lay out the page down to them.
void drawBoxIcons(QPainter &painter, const PageView &view)
{
    const auto &icons = view.pageMap().icons;
    if (icons.empty())
        return;
    const auto &page = *view.document();
    const int first = page.findBlock(view.firstInSight()).position();
    const int bottom = view.viewport()->height();
    const auto colours = look::Colours::from(view.palette());
    auto icon = std::ranges::lower_bound(icons, first, {}, &render::PlacedIcon::position);
    for (; icon != icons.end(); ++icon) {
        const auto title = page.findBlock(icon->position);
        if (title.layout()->lineCount() == 0)
            return; // not laid out yet, nor what follows
        const auto areas = view.areasOf(icon->position, icon->position + 1);
        if (areas.isEmpty())
            continue;
        const QRectF letter = areas.front();
        if (letter.top() > bottom)
            return;
        const bool rightToLeft = title.textDirection() == Qt::RightToLeft;
        const double x =
            rightToLeft ? letter.right() + icon->gap : letter.left() - icon->gap - icon->side;
        look::paintGlyph(painter, {x, letter.center().y() - icon->side / 2, icon->side, icon->side},
                         glyphOf(icon->kind), colourOf(icon->kind, colours));
    }
}

} // namespace reader
