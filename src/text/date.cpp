#include "text/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

namespace text {

namespace {

int daysOf(int year, int month)
{
    constexpr std::array<int, 12> days = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[static_cast<std::size_t>(month - 1)] + (month == 2 && isLeap ? 1 : 0);
}

/// The number that so many digits stand for, taken off the front; -1 if they are not there.
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
    Date date;
    date.year = takeNumber(written, 4);
    if (date.year < 1)
        return std::nullopt;
    if (takeHyphen(written)) {
        date.month = takeNumber(written, 2);
        if (date.month < 1 || date.month > 12)
            return std::nullopt;
        if (takeHyphen(written)) {
            date.day = takeNumber(written, 2);
            if (date.day < 1 || date.day > daysOf(date.year, date.month))
                return std::nullopt;
        }
    }
    return written.empty() ? std::optional(date) : std::nullopt;
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
    const int lastMonth = month == 0 ? 12 : month;
    return {year, lastMonth, day == 0 ? daysOf(year, lastMonth) : day};
}

Date Date::plusMonths(int months) const
{
    const int counted = year * 12 + (month - 1) + months;
    const int newYear = counted / 12;
    const int newMonth = counted % 12 + 1;
    return {newYear, newMonth, std::min(day, daysOf(newYear, newMonth))};
}

} // namespace text
