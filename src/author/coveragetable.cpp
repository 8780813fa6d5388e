#include "author/coveragetable.h"

#include "text/utf8.h"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <set>

namespace author {

namespace {

using check::PageCoverage;
using check::PageShape;

std::string counted(int number, const char *one, const char *many)
{
    return std::to_string(number) + ' ' + (number == 1 ? one : many);
}

int total(const PageShape::Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0,
                           [](int sum, const auto &count) { return sum + count.second; });
}

int countOf(const PageShape::Counts &counts, markup::BlockKind kind)
{
    const auto found = counts.find(kind);
    return found == counts.end() ? 0 : found->second;
}

class Table
{
public:
    Table(const check::Coverage &coverage, std::ostream &output)
        : m_coverage(coverage), m_output(output)
    {
        for (const auto &page : coverage.pages)
            m_firstWidth = std::clamp(text::codePointCount(text::escapeInvalid(page.page)) + 2,
                                      m_firstWidth, widest);
    }

    void run()
    {
        cell("page", m_firstWidth);
        for (const auto &language : m_coverage.languages)
            cell(language.tag(), width);
        m_output << "(headings, blocks + nested blocks)\n";
        for (const auto &page : m_coverage.pages)
            printPage(page);
        printSum();
    }

private:
    void cell(const std::string &text, std::size_t size)
    {
        m_output << text
                 << std::string(
                        size > text::codePointCount(text) ? size - text::codePointCount(text) : 1,
                        ' ');
    }

    void printPage(const PageCoverage &page)
    {
        std::string verdict;
        const auto add = [&](const char *word) {
            verdict += verdict.empty() ? word : std::string(", ") + word;
        };
        cell(text::escapeInvalid(page.page), m_firstWidth);
        for (const auto &language : m_coverage.languages) {
            const auto found = page.shapes.find(language);
            cell(found == page.shapes.end() ? "missing" : sizes(found->second), width);
        }
        if (m_coverage.isMissing(page)) {
            add("MISSING");
            ++m_missing;
        }
        if (!page.isEqual()) {
            add("DIFFERS");
            ++m_different;
        }
        if (page.hasUntranslatedTitle()) {
            add("TITLE NOT TRANSLATED");
            ++m_untranslated;
        }
        m_output << (verdict.empty() ? "same" : verdict) << '\n';
        if (!page.isEqual())
            printDifferences(page);
        if (page.hasUntranslatedTitle())
            printTexts("title", page, [](const PageShape &shape) {
                return shape.title + (shape.isUntranslated ? "  <- not translated" : "");
            });
    }

    static std::string sizes(const PageShape &shape)
    {
        if (shape.isRefused)
            return "refused";
        return std::to_string(shape.headings.size()) + ", " + std::to_string(total(shape.topLevel))
            + " + " + std::to_string(total(shape.nested));
    }

    /// A line for each language, for what is too long to stand side by side.
    template <typename Text>
    void printTexts(const std::string &name, const PageCoverage &page, const Text &textOf)
    {
        for (const auto &language : m_coverage.languages)
            if (const auto found = page.shapes.find(language); found != page.shapes.end())
                m_output << "    " << name << ' ' << language.tag() << ": " << textOf(found->second)
                         << '\n';
    }

    /// A row of numbers, where they are not all the same.
    template <typename Number>
    void printNumbers(const std::string &name, const PageCoverage &page, const Number &numberOf)
    {
        const auto first = numberOf(page.shapes.begin()->second);
        if (std::ranges::all_of(page.shapes,
                                [&](const auto &each) { return numberOf(each.second) == first; }))
            return;
        cell("    " + name, m_firstWidth);
        for (const auto &language : m_coverage.languages) {
            const auto found = page.shapes.find(language);
            cell(found == page.shapes.end() ? "-" : std::to_string(numberOf(found->second)), width);
        }
        m_output << '\n';
    }

    void printDifferences(const PageCoverage &page)
    {
        for (int level = 1; level <= 6; ++level)
            printNumbers("headings of level " + std::to_string(level), page,
                         [&](const PageShape &shape) { return shape.headingsOf(level); });
        const auto &first = page.shapes.begin()->second;
        if (std::ranges::any_of(
                page.shapes, [&](const auto &each) { return !each.second.hasKeywordsAs(first); }))
            printNumbers("keywords", page,
                         [](const PageShape &shape) { return static_cast<int>(shape.keywords); });
        std::set<markup::BlockKind> kinds;
        for (const auto &[language, shape] : page.shapes)
            for (const auto *counts : {&shape.topLevel, &shape.nested})
                for (const auto &[kind, number] : *counts)
                    kinds.insert(kind);
        for (const auto kind : kinds) {
            const std::string name(markup::nameOf(kind));
            printNumbers(name + ", top level", page,
                         [&](const PageShape &shape) { return countOf(shape.topLevel, kind); });
            printNumbers(name + ", nested", page,
                         [&](const PageShape &shape) { return countOf(shape.nested, kind); });
        }
        printFirstOtherHeading(page);
    }

    /// Where the headings part: their levels and titles.
    void printFirstOtherHeading(const PageCoverage &page)
    {
        const auto levelAt = [](const PageShape &shape, std::size_t i) {
            return i < shape.headings.size() ? shape.headings[i].level : 0;
        };
        std::size_t longest = 0;
        for (const auto &[language, shape] : page.shapes)
            longest = std::max(longest, shape.headings.size());
        for (std::size_t i = 0; i < longest; ++i) {
            const auto first = levelAt(page.shapes.begin()->second, i);
            if (std::ranges::all_of(page.shapes, [&](const auto &each) {
                    return levelAt(each.second, i) == first;
                }))
                continue;
            printTexts("heading " + std::to_string(i + 1), page, [&](const PageShape &shape) {
                return i < shape.headings.size()
                    ? std::string(static_cast<std::size_t>(shape.headings[i].level), '#') + ' '
                        + shape.headings[i].title
                    : std::string("none");
            });
            return;
        }
    }

    void printSum()
    {
        m_output << counted(static_cast<int>(m_coverage.pages.size()), "page", "pages") << ", "
                 << counted(static_cast<int>(m_coverage.languages.size()), "language", "languages")
                 << ": " << m_missing << " missing in a language, " << m_different << " different, "
                 << counted(m_untranslated, "title", "titles") << " not translated\n";
        if (m_coverage.languages.size() < 2)
            m_output << "one language only: there is nothing to compare\n";
    }

    static constexpr std::size_t width = 16;
    static constexpr std::size_t widest = 60; ///< longer names push their line to the right

    const check::Coverage &m_coverage;
    std::ostream &m_output;
    std::size_t m_firstWidth = 30;
    int m_missing = 0;
    int m_different = 0;
    int m_untranslated = 0;
};

} // namespace

void print(const check::Coverage &coverage, std::ostream &output)
{
    Table(coverage, output).run();
}

} // namespace author
