#pragma once

#include "content/page.h"
#include "markup/document.h"

namespace check {

/// Tells which blocks of a page speak of the past: all of one of `type: history`, and what stands
/// under a heading of history ("What it was", "Why not now", "How to leave it" and their French).
class History
{
public:
    explicit History(const content::Page &page) : m_isAll(page.type == content::PageType::History)
    {
    }

    /// Takes the blocks of a page in their order. True if this one is of the past.
    bool enter(const markup::Block &block);

private:
    bool m_isAll;
    int m_level = 0; ///< of the heading of history that is open, else 0
};

} // namespace check
