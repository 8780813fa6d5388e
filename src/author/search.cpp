#include "author/search.h"

#include "author/json.h"
#include "guide/builtin.h"
#include "search/index.h"

#include <array>
#include <cstdio>
#include <ostream>

namespace author {

namespace {

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.4f", value);
    return text.data();
}

void write(const guide::Guide &guide, const search::Hit &hit, std::ostream &output)
{
    const auto &path = guide.edition(hit.place.page, hit.language)->page.path;
    output << "{\"path\":" << jsonString(path) << ",\"lang\":" << jsonString(hit.language.tag())
           << ",\"section\":" << jsonString(hit.section) << ",\"score\":" << number(hit.score)
           << ",\"excerpt\":" << jsonString(hit.excerpt.text) << "}\n";
}

bool fill(search::Index &index, const guide::Guide &guide)
{
    for (const auto &id : guide.readingOrder()) {
        for (const auto &[language, edition] : guide.find(id)->editions) {
            const auto document = guide.read(edition);
            if (document
                && !index.add(
                    search::pageOf(*document, id, language, edition.title, edition.page.keywords)))
                return false;
        }
    }
    return true;
}

} // namespace

bool search(const guide::Guide &guide, const SearchOptions &options, std::ostream &output,
            std::ostream &remarks)
{
    const auto index = search::Index::create(search::termsOf(guide::termsBeside(guide.terms())));
    if (!index || !fill(*index, guide))
        return false;
    search::Query query{options.words, options.language.value_or(guide.languages().front())};
    query.only = options.language;
    if (options.exact)
        query.manner = search::Query::Manner::Exact;
    if (options.limit)
        query.limit = *options.limit;
    auto left = query.limit;
    const auto results = index->search(query);
    if (!results.suggestion.empty())
        remarks << "did you mean: " << results.suggestion << '\n';
    for (const auto &group : results.groups)
        for (const auto &hit : group.hits)
            if (left-- > 0)
                write(guide, hit, output);
            else
                return true;
    return true;
}

} // namespace author
