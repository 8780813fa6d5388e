#pragma once

#include "text/date.h"
#include "text/language.h"
#include "yaml/node.h"

#include <optional>
#include <string>
#include <vector>

namespace content {

/// What a page is for.
enum class PageType {
    Other,
    Cover,   ///< the guide's first page, if it is the first of the reading order
    Tools,   ///< heads a folder of pages about tools
    HowTo,   ///< how a tool is used
    History, ///< of a tool that nobody should use any more
};

/// A tool that a page names in its front matter.
struct NamedTool {
    std::string id;
    text::SourcePos pos;
};

/// A Markdown file of a guide: what its name and its front matter say. The body stays on disk.
struct Page {
    std::string path; ///< relative to the guide, with "/", bytes as on disk
    std::string name; ///< path without language and extension: the same for its translations
    text::Language language;
    yaml::Node frontMatter; ///< a map, or null if there is none; unknown keys are kept
    std::string title; ///< as in the front matter, white space squeezed, markup and entities as
                       ///< written; may be empty
    PageType type = PageType::Other;
    std::string tool;                              ///< the id of the tool it is about; may be empty
    std::optional<text::Date> reviewed;            ///< when its advice was checked
    std::optional<text::Date> date;                ///< when it was published
    std::optional<std::vector<NamedTool>> advises; ///< nothing if it does not say
    std::vector<NamedTool> previously;             ///< that it spoke of, or advised
    std::optional<int> weight;
    std::optional<bool> child; ///< false: heads its folder
    bool legacy = false;
    /// Words that people type but the page does not contain; used by search only.
    std::vector<std::string> keywords;
    std::string translation; ///< altLangPage: name or address of the page in the other language
};

/// How much of a page's file is at hand.
enum class Extent { Whole, Start };

/// A Markdown file split at its front matter.
struct PageSource {
    yaml::Node frontMatter;
    std::string body;    ///< UTF-8, cleaned (text::decode)
    int bodyLine = 1;    ///< line of the file on which the body starts
    bool cutOff = false; ///< Extent::Start: the front matter goes on, and was not read
    text::Problems problems;
};

/// Splits and reads the bytes of a page, or their start. A block between two lines "---" that holds
/// no fields is part of the body; a block without its closing line ends where its fields end.
PageSource parsePage(std::string_view bytes, const std::string &file,
                     Extent extent = Extent::Whole);

/// What the front matter says of the page at path; language and name are left to the library.
Page describePage(std::string path, yaml::Node frontMatter, text::Problems &problems);

/// "008" -> 8, "010" -> 10, "-1" -> -1, "+1" -> 1. Nothing for what is no whole number.
std::optional<int> decimal(std::string_view text);

} // namespace content
