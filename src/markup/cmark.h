#pragma once

#include <memory>
#include <string_view>

struct cmark_node;
struct cmark_iter;

namespace markup {

struct CmarkFree {
    void operator()(cmark_node *node) const;
    void operator()(cmark_iter *iterator) const;
};
using CmarkNode = std::unique_ptr<cmark_node, CmarkFree>;
using CmarkIterator = std::unique_ptr<cmark_iter, CmarkFree>;

/// Parses Markdown with tables, strikethrough, task lists and footnotes. Not with "autolink": it
/// reads outside its buffer on ":@". The text must have passed refusal(). For any thread.
CmarkNode parseCmark(std::string_view markdown);

/// Where the comment that opens at a place ends, as browsers read it; npos if it is not closed.
std::size_t commentEnd(std::string_view html, std::size_t opening);

/// True for a raw HTML node that is nothing but comments.
bool isComment(std::string_view html);

} // namespace markup
