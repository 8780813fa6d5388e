#pragma once

#include "content/term.h"
#include "content/tool.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
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
/// The terms by their names in a language.
std::vector<Subject> subjectsOf(const std::vector<content::Term> &terms,
                                const text::Language &language);
/// Both, as a page in that language is searched for them.
std::vector<Subject> subjectsOf(std::vector<Subject> tools, const std::vector<content::Term> &terms,
                                const text::Language &language);

/// A name in a text, as bytes.
struct Found {
    std::size_t start = 0;
    std::size_t end = 0;
    std::size_t subject = 0;  ///< index among Matcher::subjects()
    bool isAmbiguous = false; ///< a word of the language too: whether it is meant, the context says
    friend bool operator==(const Found &, const Found &) = default;
};

/// Looks for names as whole words, without regard to case, accents and kinds of spaces and
/// apostrophes; of names that overlap the longest counts. An ambiguous name counts only as it is
/// written.
class Matcher
{
public:
    explicit Matcher(std::vector<Subject> subjects);

    const std::vector<Subject> &subjects() const { return m_subjects; }

    /// Appends what a text names, in the order of the text.
    void find(std::string_view utf8, std::vector<Found> &found) const;

    /// Whether a phrase holds the name and means something else.
    bool hasOtherMeaning(const Found &found, std::string_view utf8) const;
    /// Whether an ambiguous name stands in its context: a word of that, or an unambiguous name of
    /// another tool, in the paragraph (which the caller folded).
    bool isInContext(const Found &found, std::string_view foldedParagraph,
                     const text::Language &language) const;

private:
    struct Name {
        std::string folded;
        std::string exact; ///< only of an ambiguous name
        std::size_t subject = 0;
    };

    void add(std::size_t subject, const std::string &name, bool isAmbiguous);
    bool matchAt(std::string_view utf8, std::size_t at, Found &found) const;
    bool namesAnotherTool(std::string_view foldedParagraph, std::size_t subject) const;

    std::vector<Subject> m_subjects; ///< their phrases folded
    /// By the first two folded bytes of the names.
    std::bitset<65536> m_begins;
    std::unordered_map<std::uint16_t, std::vector<Name>> m_names;
};

} // namespace mentions
