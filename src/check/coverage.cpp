#include "check/coverage.h"

#include "guide/languageguess.h"
#include "guide/outline.h"

#include <algorithm>

namespace check {

namespace {

void count(const std::vector<markup::Block> &blocks, PageShape::Counts &here,
           PageShape::Counts &below)
{
    for (const auto &block : blocks) {
        ++here[block.kind];
        count(block.blocks, below, below);
    }
}

/// A French title on an English page, or the reverse.
bool readsAsAnother(const std::string &title, const text::Language &language)
{
    const auto guessed = guide::guessLanguage(title);
    return guessed
        && ((language.isFrench() && guessed->isEnglish())
            || (language.isEnglish() && guessed->isFrench()));
}

PageShape shapeOf(const guide::Guide &guide, const guide::Edition &edition)
{
    PageShape shape;
    shape.path = edition.page.path;
    shape.title = edition.title;
    shape.keywords = edition.page.keywords.size();
    const auto document = guide.read(edition);
    shape.isRefused = !document;
    if (!document)
        return shape;
    for (auto &entry : guide::outline(*document))
        shape.headings.push_back({entry.level, std::move(entry.title)});
    count(document->blocks, shape.topLevel, shape.nested);
    return shape;
}

void findUntranslated(PageCoverage &page, const std::vector<text::Language> &languages,
                      const std::vector<content::Tool> &tools)
{
    std::vector<std::string> before;
    for (const auto &language : languages) {
        const auto found = page.shapes.find(language);
        if (found == page.shapes.end())
            continue;
        auto &shape = found->second;
        const bool isName =
            std::ranges::find(tools, shape.title, &content::Tool::name) != tools.end();
        const bool isShared = std::ranges::find(before, shape.title) != before.end();
        shape.isUntranslated = !isName && (isShared || readsAsAnother(shape.title, language));
        before.push_back(shape.title);
    }
}

std::vector<text::Language> languagesOf(const guide::Guide &guide)
{
    auto languages = guide.languages();
    for (const auto &language : guide.declaredLanguages())
        if (std::ranges::find(languages, language) == languages.end())
            languages.push_back(language);
    if (languages.size() > 1)
        std::erase_if(languages, [](const auto &language) { return language.isUndetermined(); });
    return languages;
}

} // namespace

int PageShape::headingsOf(int level) const
{
    return static_cast<int>(std::ranges::count(headings, level, &Heading::level));
}

bool PageShape::hasHeadingsOf(const PageShape &other) const
{
    return std::ranges::equal(headings, other.headings, {}, &Heading::level, &Heading::level);
}

bool PageShape::hasKeywordsAs(const PageShape &other) const
{
    return (keywords == 0) == (other.keywords == 0);
}

bool PageCoverage::isEqual() const
{
    return std::ranges::all_of(shapes, [&](const auto &each) {
        const auto &[language, shape] = each;
        const auto &first = shapes.begin()->second;
        return !shape.isRefused && shape.hasHeadingsOf(first) && shape.hasKeywordsAs(first)
            && shape.topLevel == first.topLevel && shape.nested == first.nested;
    });
}

bool PageCoverage::hasUntranslatedTitle() const
{
    return std::ranges::any_of(shapes, [](const auto &each) { return each.second.isUntranslated; });
}

bool Coverage::isMissing(const PageCoverage &page) const
{
    return std::ranges::any_of(languages,
                               [&](const auto &language) { return page.isMissingIn(language); });
}

bool Coverage::isComplete() const
{
    return std::ranges::none_of(pages, [&](const PageCoverage &page) {
        return isMissing(page) || !page.isEqual() || page.hasUntranslatedTitle();
    });
}

Coverage coverage(const guide::Guide &guide, const std::vector<content::Tool> &tools)
{
    Coverage result;
    result.languages = languagesOf(guide);
    for (const auto &id : guide.readingOrder()) {
        PageCoverage page{id, {}};
        for (const auto &[language, edition] : guide.find(id)->editions)
            page.shapes.emplace(language, shapeOf(guide, edition));
        findUntranslated(page, result.languages, tools);
        result.pages.push_back(std::move(page));
    }
    return result;
}

} // namespace check
