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
    const auto heading = text::squeeze(markup::plainText(document.blocks.front().inlines));
    return text::fold(heading) == text::fold(text::squeeze(title.toStdString()));
}

Placed render(const markup::Document &document, const Header &header, const Style &style,
              const Words &words, const Answers &answers, QTextDocument &target,
              text::Deadline deadline)
{
    target.setUndoRedoEnabled(false);
    target.setDefaultFont(style.font());
    auto option = target.defaultTextOption();
    option.setTabStopDistance(style.tabStop());
    target.setDefaultTextOption(option);
    Placed placed;
    BlockWriter writer(target, style, words, answers, deadline, placed);
    writer.writeHeader(header);
    writer.writeFrom(document, repeatsTitle(document, header.title) ? 1 : 0);
    writer.finish();
    return placed;
}

} // namespace render
