#pragma once

#include "text/date.h"

#include <string_view>

namespace content {

enum class Freshness {
    Fresh,      ///< seen at most six months ago
    Ageing,     ///< at most twelve
    Stale,      ///< longer ago, or nobody knows when
    ClockWrong, ///< the day given stands before the evidence: this computer's clock is not right
};

/// How old evidence is on a day. A date that names a month or a year counts from its first day, so
/// that nothing looks newer than it may be.
Freshness freshness(std::string_view lastVerified, const text::Date &today);

} // namespace content
