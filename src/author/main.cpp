#include "author/coveragetable.h"
#include "author/dump.h"
#include "author/search.h"
#include "author/tools.h"
#include "check/advice.h"
#include "check/check.h"
#include "guide/builtin.h"
#include "guide/guide.h"
#include "guide/shadowednames.h"
#include "text/date.h"
#include "text/utf8.h"
#include "toolfacts/mergetools.h"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace {

constexpr int found = 1;  ///< the guide has errors, its languages differ, or it is to be mended
constexpr int failed = 2; ///< the command could not be carried out

constexpr const char *usage = R"(usage: vademecum-author COMMAND GUIDE [OPTIONS]

  check GUIDE      what is wrong with a guide, as file:line:col: message; exit 1 when one is an error
  coverage GUIDE   how far its languages say the same: pages, headings, blocks, titles; exit 1 when they differ
  dump GUIDE       the guide as JSON Lines, an object a page
  search GUIDE [--lang LANG] [--limit N] [--exact] WORDS…
                   what the reader finds, as JSON Lines, an object a section, best first:
                   all the words, "a phrase", -without
  tools GUIDE [--text]
                   each mention of a tool, as JSON Lines: path, line, words, tool, state, since, instead,
                   mend; exit 1 when one that nobody should use is named outside history

  --aliases FILE   old addresses of pages, YAML or JSON: a map of address to path, or a list of {url, path}
  --as-of DATE     check: the day to take for today, as 2026-11-23
  --lang LANG      pages in this language only
  --limit N        so many hits in all
  --exact          words as they are, but for case and accents: no other forms
  --text           tools: lines for people
  --help, --version
)";

struct Arguments {
    std::string command;
    std::string guide;
    guide::OpenOptions options;
    check::Options checks;
    author::SearchOptions search;
    author::ToolsFormat toolsFormat = author::ToolsFormat::Json;
};

std::optional<std::size_t> parseCount(const std::string &word)
{
    std::size_t count = 0;
    const auto *end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, count);
    return error == std::errc() && stop == end ? std::optional(count) : std::nullopt;
}

/// Reads an option of search and the word behind it; false if it is none or says nothing.
bool parseSearchOption(const std::vector<std::string> &words, std::size_t &at,
                       author::SearchOptions &options)
{
    const auto &option = words[at];
    if (option == "--exact") {
        options.exact = true;
        return true;
    }
    if (++at == words.size())
        return false;
    if (option == "--lang") {
        options.language = text::Language::parse(words[at]);
        return options.language.has_value();
    }
    options.limit = parseCount(words[at]);
    return option == "--limit" && options.limit;
}

bool isComplete(const Arguments &arguments)
{
    if (arguments.command == "search")
        return !arguments.search.words.empty();
    return arguments.command == "check" || arguments.command == "coverage"
        || arguments.command == "dump" || arguments.command == "tools";
}

std::optional<Arguments> parseArguments(const std::vector<std::string> &words)
{
    Arguments arguments;
    std::vector<std::string> places;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isSearch = !places.empty() && places[0] == "search";
        if (words[i] == "--aliases" && i + 1 < words.size()) {
            arguments.options.aliases = words[++i];
        } else if (words[i] == "--as-of" && i + 1 < words.size()) {
            const auto day = text::Date::parse(words[++i]);
            if (!day || day->day == 0)
                return std::nullopt;
            arguments.checks.today = *day;
        } else if (words[i] == "--text" && !places.empty() && places[0] == "tools") {
            arguments.toolsFormat = author::ToolsFormat::Text;
        } else if (words[i].starts_with("--")) {
            if (!isSearch || !parseSearchOption(words, i, arguments.search))
                return std::nullopt;
        } else if (isSearch && places.size() == 2) {
            arguments.search.words += (arguments.search.words.empty() ? "" : " ") + words[i];
        } else {
            places.push_back(words[i]);
        }
    }
    if (places.size() != 2)
        return std::nullopt;
    arguments.command = places[0];
    arguments.guide = places[1];
    return isComplete(arguments) ? std::optional(arguments) : std::nullopt;
}

/// Runs all checks and sorts their results by file and line.
int printProblems(const guide::Guide &guide, const check::Options &options)
{
    auto problems = check::check(guide, options);
    const auto advice =
        check::checkAdvice(guide, toolfacts::mergeTools(options.builtInTools, guide.tools()));
    problems.insert(problems.end(), advice.begin(), advice.end());
    if (!guide::isBuiltIn(guide.root()))
        std::ranges::move(guide::shadowedNames(options.builtInTools, guide.tools(), guide.terms()),
                          std::back_inserter(problems));
    std::ranges::stable_sort(problems, {},
                             [](const text::Problem &p) { return std::tie(p.file, p.pos); });
    for (const auto &problem : problems)
        std::cout << text::toString(problem) << '\n';
    return text::hasError(problems) ? found : 0;
}

int run(const Arguments &arguments, const guide::Guide &guide)
{
    if (arguments.command == "check")
        return printProblems(guide, arguments.checks);
    if (arguments.command == "coverage") {
        const auto coverage = check::coverage(
            guide, toolfacts::mergeTools(arguments.checks.builtInTools, guide.tools()));
        author::print(coverage, std::cout);
        return coverage.isComplete() ? 0 : found;
    }
    if (arguments.command == "tools")
        return author::listTools(guide, arguments.checks.builtInTools, arguments.toolsFormat,
                                 std::cout, std::cerr)
            ? found
            : 0;
    if (arguments.command == "dump") {
        author::dump(guide, std::cout);
    } else if (!author::search(guide, arguments.search, std::cout, std::cerr)) {
        std::cerr << "vademecum-author: the index cannot be built\n";
        return failed;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 1 && words[0] == "--help") {
        std::cout << usage;
        return 0;
    }
    if (words.size() == 1 && words[0] == "--version") {
        std::cout << "vademecum-author " VADEMECUM_VERSION "\n";
        return 0;
    }
    auto arguments = parseArguments(words);
    if (!arguments) {
        std::cerr << usage;
        return failed;
    }
    arguments->options.inheritedHosts = guide::builtInHosts();
    const auto guide = guide::Guide::open(arguments->guide, arguments->options);
    if (!guide) {
        std::cerr << text::escapeInvalid(guide.error().file) << ": " << guide.error().message
                  << '\n';
        return failed;
    }
    arguments->checks.builtInTools = guide::builtInTools();
    const int result = run(*arguments, *guide);
    if (!std::cout.flush()) {
        std::cerr << "vademecum-author: the output cannot be written\n";
        return failed;
    }
    return result;
}
