#include "search/wordreader.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace search {

namespace {

bool holdsLetter(std::string_view folded)
{
    for (std::size_t at = 0; at < folded.size();)
        if (u_isalnum(static_cast<UChar32>(text::next(folded, at))) != 0)
            return true;
    return false;
}

std::size_t utf8Length(const icu::UnicodeString &text, int32_t from, int32_t to)
{
    std::size_t length = 0;
    for (auto i = from; i < to; i = text.moveIndex32(i, 1))
        length += static_cast<std::size_t>(U8_LENGTH(text.char32At(i)));
    return length;
}

} // namespace

class Segmenter::Breaker
{
public:
    Breaker()
    {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_FAILURE(status))
            iterator.reset();
    }

    std::unique_ptr<icu::BreakIterator> iterator;
};

Segmenter::Segmenter() = default;
Segmenter::~Segmenter() = default;

std::vector<Segmenter::Segment> Segmenter::segments(std::string_view run)
{
    if (!m_breaker)
        m_breaker = std::make_unique<Breaker>();
    if (!m_breaker->iterator)
        return {{0, run.size(), text::fold(run)}};
    const auto utf16 = icu::UnicodeString::fromUTF8(
        icu::StringPiece(run.data(), static_cast<int32_t>(run.size())));
    auto &iterator = *m_breaker->iterator;
    iterator.setText(utf16);
    std::vector<Segment> result;
    std::size_t begin = 0;
    for (auto from = iterator.first(), to = iterator.next(); to != icu::BreakIterator::DONE;
         from = to, to = iterator.next()) {
        const auto end = begin + utf8Length(utf16, from, to);
        auto folded = text::fold(run.substr(begin, end - begin));
        if (holdsLetter(folded))
            result.push_back({begin, end, std::move(folded)});
        begin = end;
    }
    return result;
}

} // namespace search
