#pragma once

namespace render {

// Sizes on a cover, in ems of the page.
constexpr double coverTextSize = 0.9;
constexpr double coverNoteSize = 0.83;

/// Characters of a line that two or three columns of a cover need.
constexpr double coverMinBeside = 56;
/// A table of more stands as on any page.
constexpr int coverMaxColumns = 3;

} // namespace render
