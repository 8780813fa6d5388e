#pragma once

#include "text/date.h"

#include <string_view>

namespace content {

enum class Freshness {
    Fresh,      ///< seen at most six months ago
    Ageing,     ///< at most twelve
    Stale,      ///< longer ago, or nobody knows when
    ClockWrong, ///< the given day is before the evidence: the clock of this computer is wrong
};

/// The age of evidence on a given day. A date without a day or month counts from the first one, so
/// that nothing looks newer than it may be.
Freshness freshness(std::string_view lastVerified, const text::Date &today);

} // namespace content
