#pragma once

#include "markup/document.h"
#include "markup/gumbo.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace markup {

/// Elements that are dropped with all that is in them.
bool isDropped(int tag);

/// Elements that end a paragraph; the tree keeps their content only.
bool isTransparentBlock(int tag);

/// True if a block element stands anywhere inside.
bool hasBlockInside(const gumbo::Node *node);

/// The kind of callout a div or an aside is ("note", "getstarted" …), if it is one: it holds
/// Markdown, is an aside, or has a class that says so.
std::optional<std::string> calloutLabel(const gumbo::Node *node);

/// The number at the start of an attribute or a text.
int numberOf(std::string_view digits, int otherwise);

/// True if nothing but white space stands in the inlines.
bool isBlank(const std::vector<Inline> &inlines);

} // namespace markup
