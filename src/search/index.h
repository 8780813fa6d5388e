#pragma once

#include "search/glossary.h"
#include "search/page.h"
#include "search/query.h"
#include "search/results.h"

#include <memory>
#include <vector>

namespace search {

class LanguageIndex;

/// A full-text index of all pages of a guide, in memory only. It can be queried while pages are
/// still being added. Not thread-safe.
class Index
{
public:
    /// Null if SQLite cannot do full-text search.
    static std::unique_ptr<Index> create(const std::vector<Term> &terms = {});
    ~Index();
    Index(const Index &) = delete;
    Index &operator=(const Index &) = delete;

    /// False if there was no memory for the page.
    bool add(Page page);
    std::size_t size() const { return m_size; }

    /// Call it after the last page was added: it makes searches faster.
    void settle();

    Results search(const Query &query);

    /// Approximate memory in bytes.
    std::size_t memory() const;

private:
    class Parts;

    explicit Index(std::unique_ptr<Parts> parts);

    LanguageIndex *indexFor(const text::Language &language);
    std::vector<LanguageIndex *> indexesFor(const Query &query) const;
    Results find(const ParsedQuery &parsed, const Query &query);
    std::string suggestionFor(const ParsedQuery &parsed, const Query &query);

    std::unique_ptr<Parts> m_parts;
    std::size_t m_size = 0;
};

} // namespace search
