#include "markup/scripts.h"

#include "text/scripts.h"

namespace markup {

namespace {

void bound(std::vector<Inline> &inlines, text::ScriptBounds &bounds)
{
    for (auto &piece : inlines) {
        bounds.apply(piece.text);
        bound(piece.children, bounds);
    }
}

void bound(std::vector<Block> &blocks, text::ScriptBounds &bounds)
{
    for (auto &block : blocks) {
        for (auto *text : {&block.label, &block.title, &block.text})
            bounds.apply(*text);
        bound(block.inlines, bounds);
        bound(block.blocks, bounds);
    }
}

} // namespace

void boundScripts(Document &document)
{
    text::ScriptBounds bounds;
    bound(document.blocks, bounds);
    document.leavesOutLetters = bounds.haveReplaced();
}

} // namespace markup
