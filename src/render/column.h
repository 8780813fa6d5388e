#pragma once

class QTextDocument;

namespace render {

struct PageMap;

/// Centres a page in a view: lines of at most so many pixels (0: no limit), a margin around them,
/// pictures no wider than the lines.
void fitColumn(QTextDocument &page, const PageMap &pageMap, double viewWidth, double columnWidth,
               double margin);

} // namespace render
