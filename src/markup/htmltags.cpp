#include "markup/htmltags.h"

#include "text/fold.h"

#include <gumbo.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace markup {

namespace {

constexpr std::array droppedTags = {
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_TEMPLATE, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
    GUMBO_TAG_EMBED,  GUMBO_TAG_APPLET, GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,  GUMBO_TAG_CANVAS,
    GUMBO_TAG_SVG,    GUMBO_TAG_MATH,   GUMBO_TAG_TITLE,    GUMBO_TAG_NOEMBED};

constexpr std::array transparentTags = {
    GUMBO_TAG_HTML,   GUMBO_TAG_HEAD,     GUMBO_TAG_BODY,   GUMBO_TAG_DIV,
    GUMBO_TAG_ASIDE,  GUMBO_TAG_SECTION,  GUMBO_TAG_MAIN,   GUMBO_TAG_ARTICLE,
    GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER,   GUMBO_TAG_NAV,    GUMBO_TAG_CENTER,
    GUMBO_TAG_FIGURE, GUMBO_TAG_FORM,     GUMBO_TAG_HGROUP, GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_DD,     GUMBO_TAG_FIELDSET, GUMBO_TAG_LEGEND, GUMBO_TAG_ADDRESS,
    GUMBO_TAG_DT,     GUMBO_TAG_CAPTION,  GUMBO_TAG_SUMMARY};

constexpr std::array readTags = {GUMBO_TAG_H1, GUMBO_TAG_H2,    GUMBO_TAG_H3,  GUMBO_TAG_H4,
                                 GUMBO_TAG_H5, GUMBO_TAG_H6,    GUMBO_TAG_P,   GUMBO_TAG_UL,
                                 GUMBO_TAG_OL, GUMBO_TAG_LI,    GUMBO_TAG_DL,  GUMBO_TAG_BLOCKQUOTE,
                                 GUMBO_TAG_HR, GUMBO_TAG_TABLE, GUMBO_TAG_PRE, GUMBO_TAG_DETAILS};

constexpr std::array<std::string_view, 23> calloutClasses = {
    "note",    "tip",         "hint",      "info",       "warning",    "caution",
    "danger",  "important",   "attention", "example",    "background", "reco",
    "success", "question",    "alert",     "getstarted", "definition", "gotochecklist",
    "callout", "examplereco", "box",       "admonition", "correction"};

template <typename Tags>
bool contains(const Tags &tags, int tag)
{
    return std::ranges::find(tags, tag) != tags.end();
}

std::vector<std::string> classesOf(const gumbo::Node *node)
{
    std::vector<std::string> result;
    const auto all = text::asciiLower(text::collapseWhitespace(gumbo::attribute(node, "class")));
    for (std::size_t start = 0; start < all.size();) {
        const auto end = std::min(all.find(' ', start), all.size());
        result.push_back(all.substr(start, end - start));
        start = end + 1;
    }
    return result;
}

} // namespace

bool isDropped(int tag)
{
    return contains(droppedTags, tag);
}

bool isTransparentBlock(int tag)
{
    return contains(transparentTags, tag);
}

bool hasBlockInside(const gumbo::Node *node)
{
    bool found = false;
    gumbo::eachChild(node, [&](const gumbo::Node *child) {
        const auto tag = gumbo::tagOf(child);
        found = found || contains(readTags, tag) || contains(transparentTags, tag)
            || hasBlockInside(child);
    });
    return found;
}

std::optional<std::string> calloutLabel(const gumbo::Node *node)
{
    const auto tag = gumbo::tagOf(node);
    if (tag != GUMBO_TAG_DIV && tag != GUMBO_TAG_ASIDE)
        return std::nullopt;
    const auto classes = classesOf(node);
    for (const auto &known : classes)
        if (known != "admonition"
            && std::ranges::find(calloutClasses, known) != calloutClasses.end())
            return known;
    const auto markdown = gumbo::attribute(node, "markdown");
    const bool parsed =
        gumbo::hasAttribute(node, "markdown") && markdown != "0" && markdown != "false";
    if (parsed && !classes.empty())
        return classes.front();
    if (tag == GUMBO_TAG_ASIDE || (!classes.empty() && classes.front() == "admonition"))
        return classes.empty() ? "aside" : classes.front();
    return std::nullopt;
}

int numberOf(std::string_view digits, int otherwise)
{
    int value = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool isBlank(const std::vector<Inline> &inlines)
{
    return std::ranges::all_of(inlines, [](const Inline &piece) {
        return piece.kind == InlineKind::Text && text::trimmed(piece.text).empty();
    });
}

} // namespace markup
