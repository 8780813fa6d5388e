#include "search/stemmer.h"

#include <libstemmer.h>

namespace search {

namespace {

constexpr std::size_t maxWordLength = 48;

/// Snowball leaves the plural of French words in i, o and u as it is: "photos", "menus".
bool isPlural(std::string_view stem)
{
    return stem.size() > 4 && stem.ends_with('s')
        && std::string_view("iou").find(stem[stem.size() - 2]) != std::string_view::npos;
}

} // namespace

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer(const text::Language &language)
{
    m_isFrench = language.isFrench();
    if (m_isFrench || language.isEnglish())
        m_stemmer.reset(sb_stemmer_new(m_isFrench ? "fr" : "en", "UTF_8"));
}

std::string Stemmer::stem(std::string_view folded) const
{
    if (!m_stemmer || folded.size() > maxWordLength)
        return std::string(folded);
    const auto *word = reinterpret_cast<const sb_symbol *>(folded.data());
    const auto *result = sb_stemmer_stem(m_stemmer.get(), word, static_cast<int>(folded.size()));
    if (result == nullptr)
        return std::string(folded);
    std::string stem(reinterpret_cast<const char *>(result),
                     static_cast<std::size_t>(sb_stemmer_length(m_stemmer.get())));
    if (m_isFrench && isPlural(stem))
        stem.pop_back();
    return stem;
}

} // namespace search
