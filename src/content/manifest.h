#pragma once

#include "content/contact.h"
#include "text/language.h"
#include "text/problem.h"

#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// guide.yaml: what a guide says about itself. Every field may be missing.
struct Manifest {
    std::string id;
    std::map<text::Language, std::string> titles;
    std::map<text::Language, std::string> subtitles;
    std::vector<text::Language> languages;
    text::Language defaultLanguage;
    std::string version;
    std::string date;
    std::string licence;
    std::vector<std::string> hosts;        ///< lower case: addresses there are pages of this guide
    std::vector<std::string> retiredHosts; ///< lower case: addresses of services that are gone
    std::map<std::string, std::string> aliases; ///< old address -> path or name of a page
    std::vector<Contact> contacts;              ///< whom its pages may send people to
    bool statesAdvice = false; ///< its pages say which tools they advise ("advises:"), or none
    std::vector<std::vector<std::string>> pairs;   ///< paths of pages that translate each other
    std::map<std::string, std::string> pageTitles; ///< path -> the true title
};

/// Reads guide.yaml. Anything not understood is reported as a problem, and the rest is used.
Manifest parseManifest(std::string_view yaml, const std::string &file, text::Problems &problems,
                       const std::stop_token &stop = {});

/// Reads old addresses: a map of address to page, or a list of {url, path}. YAML or JSON.
std::map<std::string, std::string> parseAliases(std::string_view yaml, const std::string &file,
                                                text::Problems &problems);

} // namespace content
