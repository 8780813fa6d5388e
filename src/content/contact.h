#pragma once

#include "content/evidence.h"
#include "yaml/parse.h"

#include <string>
#include <vector>

namespace content {

/// Somebody a guide refers people to: its pages may print these addresses.
struct Contact {
    std::string name;
    std::vector<std::string> hosts;   ///< lower case
    std::vector<std::string> mails;   ///< lower case
    std::vector<std::string> numbers; ///< as printed
    Words purposes;                   ///< what for
    std::vector<text::Language> languages;
    std::string source; ///< who says so
    std::string seen;   ///< date of the evidence, as text::Date reads it
    text::SourcePos pos{};
};

/// Reads `contacts:` of guide.yaml. A contact without a name or an address is left out; whatever it
/// lacks is an error in problems.
std::vector<Contact> readContacts(const yaml::Node &list, const std::string &file,
                                  text::Problems &problems);

} // namespace content
