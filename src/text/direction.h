#pragma once

#include <string>
#include <vector>

namespace text {

/// Takes from a text what turns it round or is no text: control characters but tab and line feed,
/// embeddings and overrides of direction, isolates and marks where nothing is written from right to
/// left. Line separators become spaces. What is isolated ends with the text.
void tame(std::string &utf8);

/// Takes control characters alone; a next line (U+0085) becomes a space.
void dropControls(std::string &utf8);

/// The same as tame() for a text in pieces, such as the runs of a paragraph.
void tame(const std::vector<std::string *> &pieces);

} // namespace text
