#pragma once

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/uchar.h>

#include <string>
#include <vector>

namespace support {

/// Letters and digits of a text after folding, by the plainest way there is.
inline std::vector<std::string> plainWords(const std::string &utf8)
{
    std::vector<std::string> result(1);
    const auto folded = text::fold(utf8);
    for (std::size_t at = 0; at < folded.size();) {
        const auto c = text::next(folded, at);
        if (u_isalnum(static_cast<UChar32>(c)) != 0)
            text::append(result.back(), c);
        else if (!result.back().empty())
            result.emplace_back();
    }
    if (result.back().empty())
        result.pop_back();
    return result;
}

} // namespace support
