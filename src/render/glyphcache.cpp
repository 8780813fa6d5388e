#include "render/glyphcache.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace render {

namespace {

constexpr int maxCachedCharacters = 200'000;

} // namespace

void cacheGlyphs(const QTextDocument &page)
{
    if (page.characterCount() > maxCachedCharacters)
        return;
    for (auto block = page.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

} // namespace render
