#include "text/date.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <ctime>

namespace text {

namespace {

using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

year_month_day calendarDay(const Date &date)
{
    return {std::chrono::year(date.year), std::chrono::month(static_cast<unsigned>(date.month)),
            std::chrono::day(static_cast<unsigned>(date.day))};
}

Date dateOf(const year_month_day &day)
{
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

year_month_day lastOfMonth(const year_month_day &day)
{
    return year_month_day_last(day.year(), std::chrono::month_day_last(day.month()));
}

/// Takes that many digits off the front and returns their value; -1 if there are fewer.
int takeNumber(std::string_view &written, std::size_t digits)
{
    int number = -1;
    if (written.size() < digits)
        return -1;
    const auto *end = written.data() + digits;
    if (std::from_chars(written.data(), end, number).ptr != end)
        return -1;
    written.remove_prefix(digits);
    return number;
}

bool takeHyphen(std::string_view &written)
{
    if (!written.starts_with('-'))
        return false;
    written.remove_prefix(1);
    return true;
}

} // namespace

std::optional<Date> Date::parse(std::string_view written)
{
    Date date{takeNumber(written, 4)};
    bool isWhole = date.year > 0;
    for (int *part : {&date.month, &date.day}) {
        if (!takeHyphen(written))
            break;
        *part = takeNumber(written, 2);
        isWhole = isWhole && *part > 0;
    }
    const bool exists = isWhole && written.empty() && calendarDay(date.first()).ok();
    return exists ? std::optional(date) : std::nullopt;
}

Date Date::today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

Date Date::first() const
{
    return {year, std::max(month, 1), std::max(day, 1)};
}

Date Date::last() const
{
    if (namesDay())
        return *this;
    return dateOf(lastOfMonth(calendarDay({year, month == 0 ? 12 : month, 1})));
}

Date Date::plusMonths(int months) const
{
    const auto moved = calendarDay(*this) + std::chrono::months(months);
    return dateOf(moved.ok() ? moved : lastOfMonth(moved));
}

Date Date::nextDay() const
{
    return dateOf(std::chrono::sys_days(calendarDay(*this)) + std::chrono::days(1));
}

} // namespace text
