#include "render/page.h"

#include "markup/document.h"
#include "render/blockwriter.h"
#include "render/style.h"
#include "text/fold.h"

#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

namespace render {

using namespace Qt::StringLiterals;

bool repeatsTitle(const markup::Document &document, const QString &title)
{
    if (document.blocks.empty() || document.blocks.front().kind != markup::BlockKind::Heading)
        return false;
    const auto heading = text::squeeze(markup::plainText(document.blocks.front().inlines));
    return text::fold(heading) == text::fold(text::squeeze(title.toStdString()));
}

Placed render(const markup::Document &document, const Header &header, const Style &style,
              const Words &words, const Answers &answers, QTextDocument &target)
{
    target.setUndoRedoEnabled(false);
    target.setDefaultFont(style.font());
    auto option = target.defaultTextOption();
    option.setTabStopDistance(style.tabStop());
    target.setDefaultTextOption(option);
    Placed placed;
    BlockWriter writer(target, style, words, answers, placed);
    writer.writeHeader(header);
    writer.writeFrom(document, repeatsTitle(document, header.title) ? 1 : 0);
    writer.finish();
    return placed;
}

bool dependsOn(const Placed &placed, double line, double otherLine)
{
    return std::ranges::any_of(placed.tables,
                               [&](double least) { return (least > line) != (least > otherLine); });
}

int linkAt(const Placed &placed, int position)
{
    const auto after = std::ranges::upper_bound(placed.links, position, {}, &PlacedLink::start);
    const bool inside = after != placed.links.begin() && position < std::prev(after)->end;
    return inside ? static_cast<int>(after - placed.links.begin()) - 1 : -1;
}

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

} // namespace render
