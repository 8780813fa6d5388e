#pragma once

#include "text/place.h"

#include <cstddef>
#include <optional>

namespace markup {
struct Document;
}

namespace reader {

class ReaderView;

/// How far a page has been read: what stands at the upper edge of its view.
struct ReadSoFar {
    text::BlockPath block{};
    double share = 0; ///< how much of the block is scrolled out
};

ReadSoFar readSoFar(const ReaderView &view, const markup::Document &page);

/// The top-level block that is being read; nothing of a page without any.
std::optional<std::size_t> blockBeingRead(const ReaderView &view);

/// Shows a place of the page in its view. False if it names a section that the page lacks.
bool scrollTo(ReaderView &view, const markup::Document &page, const text::Place &place,
              double share);

} // namespace reader
