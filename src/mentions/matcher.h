#pragma once

#include "mentions/phraseset.h"
#include "mentions/subject.h"
#include "text/deadline.h"
#include "text/looks.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mentions {

/// A text in which names are looked for.
struct Text {
    explicit Text(std::string_view utf8);

    std::string_view written;
    text::Looks looks;
    std::string shapes; ///< of looks.folded(), see text::withShapes
};

/// A name in a text, as bytes.
struct Found {
    std::size_t start = 0;
    std::size_t end = 0;
    std::size_t subject = 0; ///< index among Matcher::subjects()
    bool isAmbiguous =
        false; ///< also an ordinary word: the context decides whether the subject is meant
    friend bool operator==(const Found &, const Found &) = default;
};

/// What a paragraph says, for the ambiguous names in it: looked at once for all of them.
struct Surroundings {
    std::set<std::size_t> phrases; ///< of contexts, as the matcher numbers them
    std::set<std::size_t> tools;   ///< subjects that it names unambiguously
};

/// Looks for names as whole words, without regard to case, accents and kinds of spaces and
/// apostrophes, and to what is not seen; of names that overlap the longest counts. An ambiguous
/// name counts only as it is written. The name of a tool may be spelled with letters that look the
/// same. A name of more than a hundred letters is not looked for.
class Matcher
{
public:
    explicit Matcher(std::vector<Subject> subjects);

    const std::vector<Subject> &subjects() const { return m_subjects; }

    /// Appends what a text names, in the order of the text, until a deadline.
    void find(const Text &text, std::vector<Found> &found, text::Deadline &deadline) const;

    /// Whether a phrase holds the name and means something else.
    bool hasOtherMeaning(const Found &found, const Text &text) const;

    Surroundings surroundings(const Text &paragraph, text::Deadline &deadline) const;
    /// The two halves of that.
    void addPhrases(const Text &paragraph, Surroundings &result, text::Deadline &deadline) const;
    void addTools(const Text &paragraph, Surroundings &result, text::Deadline &deadline) const;
    /// Whether an ambiguous name stands in its context: a word of that, or an unambiguous name of
    /// another tool, in its paragraph.
    bool isInContext(const Found &found, const Surroundings &paragraph,
                     const text::Language &language) const;

private:
    /// A name as a subject bears it.
    struct Bearer {
        std::size_t subject = 0;
        std::string name;   ///< as written
        std::string folded; ///< as it looks
        bool isAmbiguous = false;
    };
    using Phrases = std::map<text::Language, std::set<std::size_t>>;

    void readNames();
    void readPhrases();
    bool matchAt(const Text &text, std::size_t at, Found &found, std::size_t &end) const;
    static bool isWrittenAs(std::string_view written, const Bearer &bearer);
    const Bearer *bearerOf(std::size_t name, const Text &text, std::size_t at,
                           std::size_t end) const;

    std::vector<Subject> m_subjects;
    PhraseSet m_names;                          ///< their shapes
    std::vector<std::vector<Bearer>> m_bearers; ///< by the number of the name; in order of subjects
    PhraseSet m_otherMeanings;
    std::vector<std::set<std::size_t>> m_meaningOf; ///< subjects, by the number of the phrase
    PhraseSet m_context;
    std::vector<Phrases> m_contextOf; ///< numbers of phrases, by subject
};

} // namespace mentions
