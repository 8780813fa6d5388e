#include "markup/parse.h"

#include "markup/guard.h"
#include "markup/parsepaths.h"
#include "markup/prepare.h"
#include "markup/scripts.h"

#include <algorithm>

namespace markup {

namespace {

int depthOf(const std::vector<Inline> &inlines)
{
    int depth = 0;
    for (const auto &piece : inlines)
        depth = std::max(depth, 1 + depthOf(piece.children));
    return depth;
}

int depthOf(const std::vector<Block> &blocks)
{
    int depth = 0;
    for (const auto &block : blocks)
        depth = std::max({depth, 1 + depthOf(block.blocks), 1 + depthOf(block.inlines)});
    return depth;
}

} // namespace

text::Result<Document> parse(std::string_view body, const std::string &file, int bodyLine,
                             ParsePath path)
{
    const auto refuse = [&](const std::string &reason, int line) {
        return text::Problem{
            file, {line, 1}, "refused: " + reason, text::Severity::Error, text::Cause::TooCostly};
    };
    if (const auto refused = refusal(body))
        return refuse(refused->reason, bodyLine - 1 + refused->line);

    const auto prepared = prepare(body);
    const LineMap lines = [&](int line) { return bodyLine - 1 + prepared.sourceLine(line); };
    const auto root = parseCmark(prepared.markdown);
    if (const auto refused = refusal(root.get()))
        return refuse(refused->reason, lines(refused->line));

    auto document = path == ParsePath::Html ? std::nullopt : readNodes(root.get(), lines);
    if (!document)
        document = readHtml(root.get(), lines);
    if (!document || depthOf(document->blocks) > 2 * maximumDepth)
        return refuse("nested deeper than 64 levels", bodyLine);
    tameDirection(*document);
    boundScripts(*document);
    tidy(*document);
    return std::move(*document);
}

bool needsHtml(std::string_view body)
{
    return !refusal(body)
        && !readNodes(parseCmark(prepare(body).markdown).get(), [](int line) { return line; });
}

} // namespace markup
