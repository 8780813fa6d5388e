#include "markup/gumbo.h"
#include "markup/htmlreader.h"
#include "markup/parsepaths.h"
#include "text/direction.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>

namespace markup {

namespace {

/// Replaces the addresses of links and images by their number, so that they come out of the HTML as
/// they went in. cmark escapes them and empties some; the control character keeps an author from
/// writing such a number.
std::vector<std::string> takeAddresses(cmark_node *root)
{
    std::vector<std::string> addresses;
    const CmarkIterator iterator(cmark_iter_new(root));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        auto *node = cmark_iter_get_node(iterator.get());
        const auto type = cmark_node_get_type(node);
        if (event != CMARK_EVENT_ENTER || (type != CMARK_NODE_LINK && type != CMARK_NODE_IMAGE))
            continue;
        const auto *address = cmark_node_get_url(node);
        addresses.emplace_back(address == nullptr ? "" : address);
        cmark_node_set_url(node, ('\x01' + std::to_string(addresses.size() - 1)).c_str());
    }
    return addresses;
}

/// gumbo would make replacement characters of controls that entities spell out.
void dropControls(cmark_node *root)
{
    const CmarkIterator iterator(cmark_iter_new(root));
    for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
        auto *node = cmark_iter_get_node(iterator.get());
        const auto type = cmark_node_get_type(node);
        if (type != CMARK_NODE_TEXT && type != CMARK_NODE_CODE && type != CMARK_NODE_CODE_BLOCK)
            continue;
        const std::string literal = cmark_node_get_literal(node);
        auto kept = literal;
        text::dropControls(kept);
        if (kept != literal)
            cmark_node_set_literal(node, kept.c_str());
    }
}

/// A comment that its author never closed would swallow the footnotes, which stand at the end.
void closeComments(cmark_node *root)
{
    for (auto *node = cmark_node_first_child(root); node != nullptr; node = cmark_node_next(node)) {
        closeComments(node);
        if (cmark_node_get_type(node) != CMARK_NODE_HTML_BLOCK)
            continue;
        const std::string html = cmark_node_get_literal(node);
        if (html.find("<!--") != std::string::npos
            && gumbo::Output(html.c_str()).leavesCommentOpen())
            cmark_node_set_literal(node, (html + "-->").c_str());
    }
}

} // namespace

std::optional<Document> readHtml(cmark_node *root, const LineMap &lines)
{
    closeComments(root);
    dropControls(root);
    const auto addresses = takeAddresses(root);
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_render_html(root, CMARK_OPT_UNSAFE | CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES,
                          nullptr),
        &std::free);
    const gumbo::Output parsed(html.get());
    return HtmlReader(addresses, lines).read(parsed.root());
}

} // namespace markup
