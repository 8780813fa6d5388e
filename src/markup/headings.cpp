#include "markup/headings.h"

#include "text/fold.h"

#include <map>
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
                block.ids.insert(
                    block.ids.begin(),
                    unique(text::slug(text::collapseWhitespace(plainText(block.inlines)))));
            name(block.blocks);
        }
    }

private:
    std::string unique(std::string slug)
    {
        if (slug.empty())
            slug = "section";
        if (m_used.insert(slug).second)
            return slug;
        // Numbers below the last one that was tried are taken.
        auto &last = m_lastNumbers[slug];
        std::string candidate;
        do
            candidate = slug + '-' + std::to_string(++last);
        while (!m_used.insert(candidate).second);
        return candidate;
    }

    std::set<std::string> m_used;
    std::map<std::string, int> m_lastNumbers; ///< by slug
};

} // namespace

void nameHeadings(Document &document)
{
    Namer().name(document.blocks);
}

} // namespace markup
