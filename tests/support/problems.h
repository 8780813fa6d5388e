#pragma once

#include "support/strings.h"
#include "text/problem.h"

namespace support {

/// The problems as an author reads them, a line each.
inline std::string said(const text::Problems &problems)
{
    std::vector<std::string> items;
    for (const auto &problem : problems)
        items.push_back(text::toString(problem));
    return lines(items);
}

} // namespace support
