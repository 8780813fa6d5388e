#include "search/index.h"
#include "text/decode.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <cstdint>
#include <cstdlib>

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

search::Page pageOf(const std::string &id, const text::Language &language, std::string text)
{
    search::Page page;
    page.id = id;
    page.language = language;
    page.title = text.substr(0, text.find('\n'));
    page.headings = page.title + '\n' + page.title;
    page.sections.emplace_back();
    page.blocks.push_back({});
    if (const auto line = text.find('\n'); line != std::string::npos)
        page.blocks.push_back({static_cast<std::uint32_t>(line + 1), 0, 1});
    page.text = std::move(text);
    return page;
}

void checkMarks(const std::string &text, const std::vector<search::Range> &marks)
{
    std::size_t at = 0;
    for (const auto &mark : marks) {
        if (mark.begin < at || mark.end < mark.begin || mark.end > text.size())
            std::abort();
        at = mark.end;
    }
    if (!text::isUtf8(text))
        std::abort();
}

} // namespace

/// Bytes up to the first zero as a query, the rest as a page, and the query as a page too: each
/// word of a page finds it, marks stand inside of valid texts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    const auto query = bytes.substr(0, bytes.find('\0'));
    const auto text = text::decode(bytes.substr(std::min(query.size() + 1, size)), {}).text;
    const auto index = search::Index::create(
        {{{{french, "chiffrement de bout en bout"}, {english, "end-to-end encryption"}}}});
    index->add(pageOf("a", french, text));
    index->add(pageOf("b", english, text::decode(query, {}).text));
    using Manner = search::Query::Manner;
    for (const auto manner : {Manner::Wide, Manner::Typed, Manner::Exact}) {
        for (const auto &group : index->search({query, french, manner}).groups) {
            for (const auto &hit : group.hits) {
                checkMarks(hit.excerpt.text, hit.excerpt.marks);
                checkMarks(hit.title, hit.titleMarks);
            }
        }
    }
    search::Analyzer analyzer;
    for (const auto &word : search::words(analyzer, text)) {
        search::Query known{word, french, Manner::Exact};
        known.only = french;
        // Folding a folded word again may change it (mathematical letters): then it is another.
        if (search::words(analyzer, word) == std::vector<std::string>{word}
            && index->search(known).groups.empty())
            std::abort();
    }
    return 0;
}
