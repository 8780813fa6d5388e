#pragma once

#include <QString>

class QTextDocument;

namespace render {
struct Colours;
struct Placed;
} // namespace render

/// A picture of a text document, a line a block, with what its formats mean: for comparison with a
/// file under review.
QString dump(const QTextDocument &document, const render::Placed &placed,
             const render::Colours &colours);
