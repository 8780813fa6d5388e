#pragma once

#include <QString>

class QTextDocument;

namespace look {
struct Colours;
}
namespace render {
struct PageMap;
}

/// A picture of a text document, a line a block, with what its formats mean: for comparison with a
/// file under review.
QString dump(const QTextDocument &document, const render::PageMap &pageMap,
             const look::Colours &colours);
