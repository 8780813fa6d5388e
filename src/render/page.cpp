#include "render/page.h"

#include "markup/document.h"
#include "render/blockwriter.h"
#include "render/style.h"
#include "text/fold.h"

#include <QTextDocument>
#include <QTextOption>

namespace render {

bool repeatsTitle(const markup::Document &document, const QString &title)
{
    if (document.blocks.empty() || document.blocks.front().kind != markup::BlockKind::Heading)
        return false;
    const auto heading =
        text::collapseWhitespace(markup::plainText(document.blocks.front().inlines));
    return text::fold(heading) == text::fold(text::collapseWhitespace(title.toStdString()));
}

PageMap render(const markup::Document &document, const Header &header, const Style &style,
               const Words &words, const PageResolver &resolver, QTextDocument &target,
               text::Deadline deadline)
{
    target.setUndoRedoEnabled(false);
    target.setDefaultFont(style.font());
    auto option = target.defaultTextOption();
    option.setTabStopDistance(style.tabStop());
    target.setDefaultTextOption(option);
    PageMap pageMap;
    BlockWriter writer(target, style, words, resolver, deadline, pageMap);
    writer.writeHeader(header);
    writer.writeFrom(document, repeatsTitle(document, header.title) ? 1 : 0);
    writer.finish();
    return pageMap;
}

} // namespace render
