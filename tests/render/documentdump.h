#pragma once

#include <QString>

class QTextDocument;

namespace look {
struct Colours;
}
namespace render {
struct Placed;
}

/// A picture of a text document, a line a block, with what its formats mean: for comparison with a
/// file under review.
QString dump(const QTextDocument &document, const render::Placed &placed,
             const look::Colours &colours);
