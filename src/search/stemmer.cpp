#include "search/stemmer.h"

#include <libstemmer.h>

namespace search {

namespace {

constexpr std::size_t longestWord = 48;

} // namespace

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const text::Language &language)
{
    const auto code = language.tag().substr(0, language.tag().find('-'));
    if (code == "fr" || code == "en")
        m_stemmer.reset(sb_stemmer_new(code.c_str(), "UTF_8"));
}

std::string Stemmer::stem(std::string_view folded) const
{
    if (!m_stemmer || folded.size() > longestWord)
        return std::string(folded);
    const auto *word = reinterpret_cast<const sb_symbol *>(folded.data());
    const auto *result = sb_stemmer_stem(m_stemmer.get(), word, static_cast<int>(folded.size()));
    if (result == nullptr)
        return std::string(folded);
    return {reinterpret_cast<const char *>(result),
            static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get()))};
}

} // namespace search
