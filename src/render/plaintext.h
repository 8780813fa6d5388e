#pragma once

#include <QString>

#include <string_view>

namespace render {

/// Text of a page as it may stand in a text document: nothing in it starts a new block, and runs
/// without a space get places to break at, since laying them out takes time that grows with the
/// square of their length.
QString breakable(std::string_view utf8);

/// The same for a text whose line feeds are meant.
QString breakableLines(std::string_view utf8);

/// Holds what stands on both sides of it on one line.
constexpr QChar wordJoiner = u'\u2060';

/// What breakable() added is taken out again, and joiners, for the clipboard.
QString unbroken(QString text);

} // namespace render
