#include "check/checkkeywords.h"

#include "text/fold.h"
#include "text/words.h"

#include <algorithm>

namespace check {

namespace {

bool says(const std::string &text, const std::string &keyword)
{
    for (auto at = text.find(keyword); at != std::string::npos; at = text.find(keyword, at + 1))
        if (text::isWholeWord(text, at, at + keyword.size()))
            return true;
    return false;
}

} // namespace

text::Problems checkKeywords(const content::Page &page, const markup::Document &document)
{
    text::Problems problems;
    if (page.keywords.empty())
        return problems;
    const auto text =
        text::collapseWhitespace(text::fold(page.title + '\n' + markup::plainText(document)));
    const auto *field = page.frontMatter.field("keywords");
    const auto warn = [&](const char *rule, const std::string &keyword, const char *what) {
        problems.push_back({page.path, field->pos,
                            std::string(rule) + ": the keyword '" + keyword + "' " + what,
                            text::Severity::Warning});
    };
    for (const auto &keyword : page.keywords) {
        if (std::ranges::count(keyword, ' ') > 1)
            warn("W03", keyword, "has more than two words");
        if (says(text, text::fold(keyword)))
            warn("W04", keyword, "stands on the page itself");
    }
    return problems;
}

} // namespace check
