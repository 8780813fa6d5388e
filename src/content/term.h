#pragma once

#include "content/evidence.h"

#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace content {

/// A word of the glossary, in all its languages.
struct Term {
    struct Wording {
        std::string term;                  ///< as the glossary shows it
        std::vector<std::string> names;    ///< what stands for it in running text
        std::vector<std::string> synonyms; ///< what people type for it
        std::string definition;
    };

    std::string id;
    std::vector<std::string> anchors; ///< what old links call it
    std::map<text::Language, Wording> wordings;
    std::vector<std::string> sources;
    bool isMarked = true;         ///< false for words too ordinary to be marked in a text
    bool fromOpenedGuide = false; ///< not one of the built-in glossary

    /// The wording in the given language, else in English, else in any; null if there is none.
    const Wording *wording(const text::Language &reader) const;
};

/// Reads glossary.yaml. A term without id or wording is a problem, the rest counts.
std::vector<Term> parseGlossary(std::string_view yaml, const std::string &file,
                                text::Problems &problems, const std::stop_token &stop = {});

} // namespace content
