#pragma once

#include "markup/parse.h"
#include "search/index.h"
#include "support/strings.h"
#include "text/fold.h"

#include <map>
#include <set>

namespace searching {

inline const text::Language french = *text::Language::parse("fr");
inline const text::Language english = *text::Language::parse("en");

/// A page from Markdown.
inline search::Page page(const std::string &id, const text::Language &language,
                         const std::string &title, const std::string &body)
{
    return search::pageOf(*markup::parse(body, id, 1), id, language, title);
}

/// What was found, a line a hit: language, page, section.
inline std::string shown(const search::Results &results)
{
    std::vector<std::string> lines;
    for (const auto &group : results.groups)
        for (const auto &hit : group.hits)
            lines.push_back(hit.language.tag() + ' ' + hit.place.page
                            + (hit.section.empty() ? "" : '#' + hit.section));
    return support::lines(lines);
}

/// The pages that were found, as "language page".
inline std::set<std::string> pages(const search::Results &results)
{
    std::set<std::string> found;
    for (const auto &group : results.groups)
        for (const auto &hit : group.hits)
            found.insert(hit.language.tag() + ' ' + hit.place.page);
    return found;
}

/// An excerpt with what is marked in brackets.
inline std::string marked(const std::string &text, const std::vector<search::Range> &marks)
{
    std::string result;
    std::size_t at = 0;
    for (const auto &mark : marks) {
        result += text.substr(at, mark.begin - at) + '['
            + text.substr(mark.begin, mark.end - mark.begin) + ']';
        at = mark.end;
    }
    return result + text.substr(at);
}

} // namespace searching
