#pragma once

#include <QString>

#include <string_view>

namespace render {

/// Makes text of a page safe for a text document: nothing in it starts a new block, and long runs
/// without a space get break opportunities, because the time to lay them out grows with the square
/// of their length.
QString breakable(std::string_view utf8);

/// The same, but line feeds are kept.
QString breakableLines(std::string_view utf8);

/// Forbids a line break at its position.
constexpr QChar wordJoiner = u'\u2060';

/// Removes what breakable() added, and word joiners, for the clipboard.
QString unbroken(QString text);

} // namespace render
