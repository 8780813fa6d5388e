#include "markup/scripts.h"

#include "text/direction.h"
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

void collect(std::vector<Inline> &inlines, std::vector<std::string *> &texts)
{
    for (auto &piece : inlines) {
        if (!piece.text.empty())
            texts.push_back(&piece.text);
        collect(piece.children, texts);
    }
}

void tame(std::vector<Block> &blocks)
{
    std::vector<std::string *> texts;
    for (auto &block : blocks) {
        for (auto *text : {&block.label, &block.title, &block.text})
            text::tame(*text);
        texts.clear();
        collect(block.inlines, texts);
        text::tame(texts);
        tame(block.blocks);
    }
}

} // namespace

void tameDirection(Document &document)
{
    tame(document.blocks);
}

void boundScripts(Document &document)
{
    text::ScriptBounds bounds;
    bound(document.blocks, bounds);
    document.leavesOutLetters = bounds.haveReplaced();
}

} // namespace markup
