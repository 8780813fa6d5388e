#include "check/checkprose.h"

#include "check/frenchwords.h"
#include "check/promises.h"
#include "guide/languageguess.h"
#include "markup/typography.h"

#include <algorithm>

namespace check {

namespace {

/// An English passage on a French page has its own rules.
bool readsAsEnglish(const std::string &text)
{
    constexpr std::size_t enoughToTell = 60;
    const auto language = guide::guessLanguage(text);
    return text.size() > enoughToTell && language && language->isEnglish();
}

class ProseChecker
{
public:
    explicit ProseChecker(const content::Page &page)
        : m_page(page), m_isFrench(page.language.isFrench())
    {
    }

    text::Problems run(const markup::Document &document)
    {
        const auto *title = m_page.frontMatter.field("title");
        m_line = title != nullptr ? title->pos.line : 1;
        // Titles get no typography: they are shown as in the front matter.
        const auto prose = markup::proseOf(m_page.title);
        check(prose, prose);
        checkBlocks(document.blocks);
        return std::move(m_problems);
    }

private:
    void checkBlocks(const std::vector<markup::Block> &blocks)
    {
        for (const auto &block : blocks) {
            m_line = block.line > 0 ? block.line : m_line;
            check(markup::proseOf(block.title));
            check(markup::proseOf(block.inlines));
            checkBlocks(block.blocks);
        }
    }

    void check(const markup::Prose &written)
    {
        check(written, m_isFrench ? markup::inFrench(written) : written);
    }

    void check(const markup::Prose &written, const markup::Prose &set)
    {
        if (written.empty())
            return;
        const auto text = markup::toUtf8(written);
        for (const auto &promise : promises(text, m_page.language))
            add({std::string(m_isFrench ? "FR12" : "E07") + ": promises '" + promise + "'"});
        if (!m_isFrench || readsAsEnglish(text))
            return;
        for (const auto &finding : checkPunctuation(written, set))
            add(finding);
        for (const auto &finding : m_words.check(written))
            add(finding);
    }

    void add(const Finding &finding)
    {
        m_problems.push_back({m_page.path, {m_line, 1}, finding.message, finding.severity});
    }

    const content::Page &m_page;
    bool m_isFrench;
    int m_line = 1;
    FrenchWords m_words;
    text::Problems m_problems;
};

} // namespace

text::Problems checkProse(const content::Page &page, const markup::Document &written)
{
    if (!page.language.isFrench() && !page.language.isEnglish())
        return {};
    return ProseChecker(page).run(written);
}

} // namespace check
