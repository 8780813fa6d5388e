#pragma once

#include "text/language.h"

#include <memory>
#include <string>
#include <string_view>

struct sb_stemmer;

namespace search {

/// Snowball on folded words: "securites" and "securite" have one stem, accents typed or not.
class Stemmer
{
public:
    /// French and English stem; any other language leaves words as they are.
    explicit Stemmer(const text::Language &language);

    /// The word itself if the language has no stems or the word is too long to be one.
    std::string stem(std::string_view folded) const;

private:
    struct Deleter {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
    bool m_isFrench = false;
};

} // namespace search
