#include "markup/headings.h"

#include "text/fold.h"

#include <set>

namespace markup {

namespace {

class Namer
{
public:
    void name(std::vector<Block> &blocks)
    {
        for (auto &block : blocks) {
            if (block.kind == BlockKind::Heading)
                block.ids.insert(block.ids.begin(),
                                 unique(text::slug(text::squeeze(plainText(block.inlines)))));
            name(block.blocks);
        }
    }

private:
    std::string unique(std::string slug)
    {
        if (slug.empty())
            slug = "section";
        auto candidate = slug;
        for (int again = 1; !m_used.insert(candidate).second; ++again)
            candidate = slug + '-' + std::to_string(again);
        return candidate;
    }

    std::set<std::string> m_used;
};

} // namespace

void nameHeadings(Document &document)
{
    Namer().name(document.blocks);
}

} // namespace markup
