#pragma once

#include "content/term.h"
#include "content/tool.h"

#include <string>
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

/// Whose names are looked for.
enum class Speaker {
    Program, ///< our own data
    Guide,   ///< what an opened guide adds
};

std::vector<Subject> subjectsOf(const std::vector<content::Tool> &tools, Speaker speaker);
/// The terms with their names in a language.
std::vector<Subject> subjectsOf(const std::vector<content::Term> &terms,
                                const text::Language &language, Speaker speaker);

} // namespace mentions
