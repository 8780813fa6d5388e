#pragma once

#include "guide/guide.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace author {

struct SearchOptions {
    std::string words; ///< as somebody types them
    std::optional<text::Language> language;
    std::optional<std::size_t> limit; ///< hits in all
    bool exact = false;
};

/// Writes what the reader's search finds as JSON Lines, an object a hit, best first in each
/// language: path, lang, section (id of its heading), score, excerpt. Where nothing is found,
/// another spelling is a remark. False if there is no index.
bool search(const guide::Guide &guide, const SearchOptions &options, std::ostream &output,
            std::ostream &remarks);

} // namespace author
