#pragma once

#include "content/term.h"
#include "content/tool.h"
#include "mentions/phraseset.h"
#include "text/deadline.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mentions {

/// What a text may name: a tool or a term of the glossary.
struct Subject {
    enum class Kind { Tool, Term };

    Kind kind = Kind::Tool;
    std::string id;
    std::vector<std::string> names;
    content::Naming naming;
};

std::vector<Subject> subjectsOf(const std::vector<content::Tool> &tools);
/// The terms with their names in a language.
std::vector<Subject> subjectsOf(const std::vector<content::Term> &terms,
                                const text::Language &language);
/// Tools and terms to look for in a page in that language.
std::vector<Subject> subjectsOf(std::vector<Subject> tools, const std::vector<content::Term> &terms,
                                const text::Language &language);

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
/// apostrophes; of names that overlap the longest counts. An ambiguous name counts only as it is
/// written. A name of more than a hundred letters is not looked for.
class Matcher
{
public:
    explicit Matcher(std::vector<Subject> subjects);

    const std::vector<Subject> &subjects() const { return m_subjects; }

    /// Appends what a text names, in the order of the text, until a deadline.
    void find(std::string_view utf8, std::vector<Found> &found, text::Deadline &deadline) const;

    /// Whether a phrase holds the name and means something else.
    bool hasOtherMeaning(const Found &found, std::string_view utf8) const;

    Surroundings surroundings(std::string_view paragraph, text::Deadline &deadline) const;
    /// Whether an ambiguous name stands in its context: a word of that, or an unambiguous name of
    /// another tool, in its paragraph.
    bool isInContext(const Found &found, const Surroundings &paragraph,
                     const text::Language &language) const;

private:
    /// Whom a name belongs to: the first subject that bears it, and those for which it counts only
    /// as it is written.
    struct Owners {
        std::optional<std::size_t> subject;
        std::map<std::string, std::size_t, std::less<>> exact;
    };
    using Phrases = std::map<text::Language, std::set<std::size_t>>;

    void readNames();
    void readPhrases();
    bool matchAt(std::string_view utf8, std::size_t at, Found &found) const;

    std::vector<Subject> m_subjects;
    PhraseSet m_names;
    std::vector<Owners> m_owners; ///< by the number of the name
    PhraseSet m_otherMeanings;
    std::vector<std::set<std::size_t>> m_meaningOf; ///< subjects, by the number of the phrase
    PhraseSet m_context;
    std::vector<Phrases> m_contextOf; ///< numbers of phrases, by subject
};

} // namespace mentions
