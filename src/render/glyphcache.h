#pragma once

class QTextDocument;

namespace render {

/// Lets the lines of a page keep their glyphs; otherwise Qt shapes each line again whenever it is
/// painted. Only for pages of ordinary size.
void cacheGlyphs(const QTextDocument &page);

} // namespace render
