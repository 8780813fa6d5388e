#include "guide/oldglossary.h"

#include "guide/address.h"
#include "text/fold.h"
#include "text/utf8.h"

namespace guide {

TermAddresses::TermAddresses(const std::vector<content::Term> &terms)
{
    for (const auto &term : terms) {
        m_terms.emplace(text::fold(term.id), &term);
        for (const auto &anchor : term.anchors)
            m_terms.emplace(text::fold(anchor), &term);
    }
}

const content::Term *TermAddresses::find(std::string_view address) const
{
    const auto folded = text::fold(text::percentDecoded(address));
    const auto hash = folded.find('#');
    if (hash == std::string::npos)
        return nullptr;
    const auto page = withoutEnding(std::string_view(folded).substr(0, hash));
    const auto name = lastPart(page);
    if (name != "glossary" && name != "glossaire")
        return nullptr;
    const auto found = m_terms.find(folded.substr(hash + 1));
    return found == m_terms.end() ? nullptr : found->second;
}

} // namespace guide
