#pragma once

#include <compare>
#include <optional>
#include <string_view>

namespace text {

/// A date as the data give it: "2025", "2025-05" or "2025-05-05" (Gregorian). A missing part is 0.
struct Date {
    int year = 0;
    int month = 0;
    int day = 0;

    /// Nothing if it is not such a date ("2025-13", "2025-02-30", "May 2025").
    static std::optional<Date> parse(std::string_view written);
    /// The day it is, by this computer's clock, in local time.
    static Date today();

    /// The first and the last day that the date may mean.
    Date first() const;
    Date last() const;
    bool namesDay() const { return day != 0; }

    // Of a whole day:
    /// The same day so many months later, or the last of a shorter month.
    Date plusMonths(int months) const;
    Date nextDay() const;
    /// Whether on that day it is over a year ago.
    bool isOverAYearBefore(const Date &today) const { return plusMonths(12) < today; }

    friend auto operator<=>(const Date &, const Date &) = default;
};

} // namespace text
