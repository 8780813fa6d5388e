#pragma once

#include "search/folding.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace search {

/// Cuts runs of a script without spaces into words, by ICU's dictionaries.
class Segmenter
{
public:
    Segmenter();
    ~Segmenter();
    Segmenter(const Segmenter &) = delete;
    Segmenter &operator=(const Segmenter &) = delete;

    struct Segment {
        std::size_t begin = 0; ///< in bytes of the run
        std::size_t end = 0;
        std::string folded;
    };
    /// At least one for a run that has a letter.
    std::vector<Segment> segments(std::string_view run);

private:
    class Breaker;
    std::unique_ptr<Breaker> m_breaker; ///< made when first needed
};

/// What reading words needs. Keep it between texts, because it caches. Not thread-safe.
struct Analyzer {
    Folding folding;
    Segmenter segmenter;
};

/// Reads the words of a text, which must be valid UTF-8: the longest runs of letters and digits
/// after folding. Apostrophes and hyphens separate.
class WordReader
{
public:
    WordReader(Analyzer &analyzer, std::string_view utf8, std::size_t start = 0)
        : m_analyzer(analyzer), m_text(utf8), m_at(start)
    {
    }

    /// Moves to the next word; false at the end.
    bool next();

    /// Folded; holds until next().
    std::string_view word() const { return m_word; }
    /// Where it stands in the text, in bytes.
    std::size_t begin() const { return m_begin; }
    std::size_t end() const { return m_end; }
    /// Whether it is of a script that puts no spaces between words.
    bool isUnspaced() const { return m_unspaced; }
    /// The words in it, if it is of a script that puts no spaces between them and has more than
    /// one. Their places count from the start of the text.
    std::vector<Segmenter::Segment> segments() const;

private:
    bool takeAscii();
    bool takePiece(std::string_view piece);
    void trimToWord(std::vector<Segmenter::Segment> &segments) const;
    bool isUnspacedAround(std::size_t place) const;

    Analyzer &m_analyzer;
    std::string_view m_text;
    std::size_t m_at;
    std::string m_word;
    std::string m_rest; ///< of a character that folds to several words
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_restBegin = 0;
    bool m_unspaced = false;
};

/// All words of a text, folded.
std::vector<std::string> words(Analyzer &analyzer, std::string_view utf8);

} // namespace search
