#pragma once

#include "markup/document.h"
#include "text/language.h"
#include "text/place.h"

#include <cstdint>
#include <string>
#include <vector>

namespace search {

/// The content under one heading, down to the next heading of any level.
struct Section {
    static constexpr std::uint32_t none = UINT32_MAX;

    std::string id;      ///< of its heading; empty for what stands before the first
    std::string heading; ///< as a person reads it
    std::uint32_t parent = none;
    int ordinal = 0; ///< among the headings under the same parent, from 1; 0 before the first
};

/// Where a top-level block begins in the text of its page.
struct BlockStart {
    std::uint32_t byte = 0;
    std::uint32_t section = 0;
    int offset = 0; ///< as in text::BlockPath
};

/// A page in one language, as the index wants it.
struct Page {
    text::PageId id;
    text::Language language;
    std::string title;
    std::string headings; ///< a line each
    std::string keywords; ///< one per line: words that the page does not contain but is found by
    std::string text;     ///< all visible text, one line per block: markup::plainText
    std::vector<Section> sections;
    std::vector<BlockStart> blocks; ///< in order; the first at byte 0
};

Page pageOf(const markup::Document &document, text::PageId id, const text::Language &language,
            std::string title, const std::vector<std::string> &keywords = {});

/// A block of a page as a place that is valid in the other languages too.
text::Place placeOf(const Page &page, std::size_t block);

/// The headings a section stands under, outermost first, its own last.
std::vector<std::string> headingsOf(const Page &page, std::uint32_t section);

} // namespace search
