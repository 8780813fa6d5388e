#include "reader/readingplace.h"

#include "guide/outline.h"
#include "markup/document.h"
#include "reader/readerview.h"

#include <QScrollBar>

#include <algorithm>

namespace reader {

namespace {

/// The reading line, in pixels below the upper edge of the view.
constexpr double readingLine = 8;

/// How many blocks begin above a line, in pixels from the page's top.
std::size_t blocksAbove(const ReaderView &view, double line)
{
    const auto &blocks = view.pageMap().blocks;
    const auto after = std::ranges::upper_bound(blocks, line, {},
                                                [&](int position) { return view.topOf(position); });
    return static_cast<std::size_t>(after - blocks.begin());
}

/// The top of the next block, or the end of the page.
double bottomOf(const ReaderView &view, std::size_t block)
{
    const auto &blocks = view.pageMap().blocks;
    return view.topOf(block + 1 < blocks.size() ? blocks[block + 1] : -1);
}

} // namespace

ReadSoFar readSoFar(const ReaderView &view, const markup::Document &page)
{
    const int scrolled = view.verticalScrollBar()->value();
    if (scrolled == 0) // finding the blocks would lay out the whole page
        return {};
    const double line = scrolled + readingLine + 0.5; // places are rounded to pixels
    const auto above = blocksAbove(view, line);
    if (above == 0)
        return {};
    const auto block = above - 1;
    const double start = view.topOf(view.pageMap().blocks[block]);
    const double end = bottomOf(view, block);
    return {guide::pathOf(page, block),
            end > start ? std::clamp((line - 0.5 - start) / (end - start), 0.0, 1.0) : 0};
}

std::optional<std::size_t> blockBeingRead(const ReaderView &view)
{
    const auto *bar = view.verticalScrollBar();
    if (bar->value() == 0) // a new page is laid out only as far as it is visible
        return 0;
    if (view.pageMap().blocks.empty())
        return std::nullopt;
    // At the end of the page the last section is being read, though it may begin further down.
    const bool atEnd = bar->value() == bar->maximum();
    const auto above =
        blocksAbove(view, bar->value() + (atEnd ? view.viewport()->height() : readingLine + 0.5));
    return above > 0 ? above - 1 : 0;
}

bool scrollTo(ReaderView &view, const markup::Document &page, const text::Place &place,
              double share)
{
    const auto &pageMap = view.pageMap();
    if (!place.anchor.empty()) {
        int position = -1;
        if (const auto exact = pageMap.ids.find(place.anchor); exact != pageMap.ids.end())
            position = exact->second;
        else if (const auto near = guide::findAnchor(page, place.anchor); near)
            position = pageMap.blocks[*near];
        view.scrollTo(position < 0 ? 0 : view.topOf(position) - readingLine);
        view.continueAt(position);
        return position >= 0;
    }
    const bool atTop = place.block == text::BlockPath() && share == 0;
    if (atTop || page.blocks.empty()) {
        view.scrollTo(0);
        return true;
    }
    const auto block = guide::blockAt(page, place.block);
    const double start = view.topOf(pageMap.blocks[block]);
    view.scrollTo(start + share * (bottomOf(view, block) - start) - readingLine);
    return true;
}

} // namespace reader
