#pragma once

#include "guide/guide.h"
#include "markup/document.h"

#include <cmath>
#include <cstddef>
#include <random>
#include <string>
#include <vector>

namespace bench {

/// Words of a language by chance: those of the built-in guide as often as there, and invented ones
/// from their pieces, rare and rarer.
class Words
{
public:
    explicit Words(const text::Language &language)
    {
        const auto guide = guide::Guide::open(CONTENT);
        for (const auto &id : guide->readingOrder()) {
            const auto *edition = guide->edition(id, language);
            if (edition->page.language == language)
                collect(markup::plainText(*guide->read(*edition)));
        }
        for (std::size_t i = 0; i < 20'000; ++i) {
            const auto &left = m_words[m_random() % m_words.size()];
            const auto &right = m_words[m_random() % m_words.size()];
            if (left.size() > 4 && right.size() > 4)
                m_rare.push_back(left.substr(0, 3 + m_random() % 2) + right.substr(2));
        }
    }

    std::string sentence(int length)
    {
        std::string result;
        for (int i = 0; i < length; ++i)
            result.append(i > 0 ? " " : "").append(word());
        return result;
    }

private:
    void collect(const std::string &text)
    {
        std::size_t start = 0;
        for (auto end = text.find_first_of(" \n"); end != std::string::npos;
             end = text.find_first_of(" \n", start)) {
            if (end > start)
                m_words.push_back(text.substr(start, end - start));
            start = end + 1;
        }
    }

    /// One word in eight is an invented one, the n-th of them in proportion to 1/n, about.
    std::string word()
    {
        if (m_random() % 8 != 0)
            return m_words[m_random() % m_words.size()];
        const auto share = static_cast<double>(m_random() % 1'000'000) / 1'000'000;
        const auto rank = std::pow(static_cast<double>(m_rare.size()), share);
        return m_rare[static_cast<std::size_t>(rank) - 1];
    }

    std::mt19937 m_random{1};
    std::vector<std::string> m_words;
    std::vector<std::string> m_rare;
};

} // namespace bench
