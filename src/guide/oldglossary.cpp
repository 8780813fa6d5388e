#include "guide/oldglossary.h"

#include "guide/address.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

namespace guide {

const content::Term *termAt(const std::vector<content::Term> &terms, std::string_view address)
{
    const auto folded = text::fold(text::percentDecoded(address));
    const auto hash = folded.find('#');
    if (hash == std::string::npos)
        return nullptr;
    const auto page = withoutEnding(std::string_view(folded).substr(0, hash));
    const auto name = lastPart(page);
    if (name != "glossary" && name != "glossaire")
        return nullptr;
    const auto fragment = folded.substr(hash + 1);
    const auto found = std::ranges::find_if(terms, [&](const content::Term &each) {
        return text::fold(each.id) == fragment
            || std::ranges::any_of(each.anchors, [&](const std::string &anchor) {
                   return text::fold(anchor) == fragment;
               });
    });
    return found == terms.end() ? nullptr : &*found;
}

} // namespace guide
