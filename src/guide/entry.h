#pragma once

#include "content/page.h"
#include "text/language.h"
#include "text/place.h"

#include <map>
#include <string>

namespace guide {

/// A page in one language.
struct Edition {
    content::Page page;
    std::string title{}; ///< shown: guide.yaml's, else the front matter's, else the first heading,
                         ///< else the file's name
    bool titleUntranslated =
        false; ///< in another language than the page, as far as can be told from its pair
    text::Language titleLanguage{}; ///< the page's own, unless titleUntranslated
};

/// A page in all its languages.
struct Entry {
    text::PageId id;
    std::map<text::Language, Edition> editions; ///< never empty
};

using Entries = std::map<text::PageId, Entry>;

} // namespace guide
