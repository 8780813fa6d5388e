#pragma once

#include "search/query.h"
#include "search/vocabulary.h"

#include <cstdint>
#include <string>
#include <vector>

namespace search {

/// A query in FTS5's own language, for the pages of one language, and what its phrases mean. A
/// unit is what is looked for: an atom, the joined atoms of a clause, or an alternative.
struct Expression {
    struct Unit {
        enum class Kind : std::uint8_t { Atom, Joined, Alternative };
        Kind kind = Kind::Atom;
        std::size_t clause = 0;
        std::string term;        ///< of an alternative
        std::uint32_t pages = 0; ///< approximate number of pages with it
        bool counted = true;     ///< false: the number of pages is not known
    };
    struct Phrase {
        std::size_t unit = 0;
        std::uint32_t words = 1; ///< its length in words
    };

    std::string wanted;   ///< empty if the query only excludes
    std::string excluded; ///< empty if nothing is
    std::vector<Unit> units;
    std::vector<Phrase> phrases; ///< of wanted, in the order FTS5 counts them

    std::string match() const;
};

Expression expressionOf(const ParsedQuery &query, Query::Manner manner,
                        const Vocabulary &vocabulary);

} // namespace search
