#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hosts {

/// A host, a mail address or a telephone number that a text prints.
struct PrintedAddress {
    enum class Kind { Host, Mail, Number };

    Kind kind = Kind::Host;
    /// A host as it is asked for; a mail address in lower case; the digits of a number, "+" before
    /// them if it has one.
    std::string value;

    friend bool operator==(const PrintedAddress &, const PrintedAddress &) = default;
};

/// All that a text prints, in order, repetitions too. A number counts if it has seven digits or
/// more and the shape of one (no date, no version, no sum), or if the text tells to call it
/// ("call 3919").
std::vector<PrintedAddress> printedAddresses(std::string_view utf8);

/// The part of a number that is dialled: its digits, after a "+" if there is one.
std::string dialled(std::string_view number);

} // namespace hosts
