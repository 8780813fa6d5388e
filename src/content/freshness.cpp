#include "content/freshness.h"

namespace content {

Freshness freshness(std::string_view lastVerified, const text::Date &today)
{
    const auto verified = text::Date::parse(lastVerified);
    if (!verified)
        return Freshness::Stale;
    const auto day = verified->first();
    if (today < day)
        return Freshness::ClockWrong;
    if (today <= day.plusMonths(6))
        return Freshness::Fresh;
    return day.isOverAYearBefore(today) ? Freshness::Stale : Freshness::Ageing;
}

} // namespace content
