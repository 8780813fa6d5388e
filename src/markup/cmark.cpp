#include "markup/cmark.h"

#include "text/fold.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <mutex>

namespace markup {

namespace {

// cmark-gfm keeps the extensions' special characters in a process-wide table; destroying a parser
// removes them.
std::mutex oneParser;

} // namespace

void CmarkFree::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

void CmarkFree::operator()(cmark_iter *iterator) const
{
    cmark_iter_free(iterator);
}

CmarkNode parseCmark(std::string_view markdown)
{
    const std::lock_guard lock(oneParser);
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE), &cmark_parser_free);
    for (const auto *name : {"table", "strikethrough", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
    return CmarkNode(cmark_parser_finish(parser.get()));
}

std::size_t commentEnd(std::string_view html, std::size_t opening)
{
    // "<!-->" is a whole comment.
    const auto usual = html.find("-->", opening + 2);
    const auto unusual = html.find("--!>", opening + 4);
    if (usual == std::string_view::npos && unusual == std::string_view::npos)
        return std::string_view::npos;
    return usual < unusual ? usual + 3 : unusual + 4;
}

bool isComment(std::string_view html)
{
    html = text::trimmed(html);
    while (html.starts_with("<!--")) {
        const auto end = commentEnd(html, 0);
        if (end == std::string_view::npos)
            return true;
        html = text::trimmed(html.substr(end));
    }
    return html.empty();
}

} // namespace markup
