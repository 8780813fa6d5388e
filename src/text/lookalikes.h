#pragma once

#include <string>
#include <string_view>

namespace text {

/// What a character looks like, folded as text::fold folds: Latin letters, digits and signs for
/// those of any script that have the shape of them, a space for what is blank, nothing for what is
/// not seen. The result holds until the thread ends.
std::string_view lookOf(char32_t codePoint);

/// A folded text in which letters and digits that look alike, as capitals or small, are one: i, l
/// and 1; o and 0.
std::string withShapes(std::string_view folded);

/// The accents of a text that nobody overlooks: an acute, no dot below.
std::string accentsOf(std::string_view written);

/// Whether what was written, accents aside, looks like a name as it is written, each capital
/// included; letters of other scripts stand for either case.
bool looksAsWritten(std::string_view written, std::string_view name);

} // namespace text
