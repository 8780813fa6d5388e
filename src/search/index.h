#pragma once

#include "search/glossary.h"
#include "search/page.h"
#include "search/query.h"
#include "search/results.h"

#include <memory>
#include <vector>

namespace search {

class Shelf;

/// All pages of a guide to be searched, in memory alone. It can be asked while pages are still
/// being added. For one thread.
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

    /// To be called when the last page is there: searches are faster after it.
    void settle();

    Results search(const Query &query);

    /// Bytes held, about.
    std::size_t memory() const;

private:
    class Parts;

    explicit Index(std::unique_ptr<Parts> parts);

    Shelf *shelfFor(const text::Language &language);
    std::vector<Shelf *> shelvesFor(const Query &query) const;
    Results find(const ParsedQuery &parsed, const Query &query);
    std::string suggestionFor(const ParsedQuery &parsed, const Query &query);

    std::unique_ptr<Parts> m_parts;
    std::size_t m_size = 0;
};

} // namespace search
