#include "author/advice.h"
#include "author/coveragetable.h"
#include "author/dump.h"
#include "guide/builtin.h"
#include "guide/check.h"
#include "guide/guide.h"
#include "guide/mergedtools.h"
#include "text/date.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace {

constexpr int found = 1;  ///< the guide has errors, or its languages differ
constexpr int failed = 2; ///< the command could not be carried out

constexpr const char *usage =
    R"(usage: vademecum-author COMMAND GUIDE [--aliases FILE] [--as-of DATE]

  check GUIDE      what is wrong with a guide, as file:line:col: message; exit 1 when one is an error
  coverage GUIDE   how far its languages say the same: pages, headings, blocks, titles; exit 1 when they differ
  dump GUIDE       the guide as JSON Lines, an object a page

  --aliases FILE   old addresses of pages, YAML or JSON: a map of address to path, or a list of {url, path}
  --as-of DATE     check: the day to take for today, as 2026-11-23
  --help, --version
)";

struct Arguments {
    std::string command;
    std::string guide;
    guide::OpenOptions options;
    guide::CheckOptions checks;
};

std::optional<Arguments> parseArguments(const std::vector<std::string> &words)
{
    Arguments arguments;
    std::vector<std::string> places;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--aliases" && i + 1 < words.size()) {
            arguments.options.aliases = words[++i];
        } else if (words[i] == "--as-of" && i + 1 < words.size()) {
            const auto day = text::Date::parse(words[++i]);
            if (!day || day->day == 0)
                return std::nullopt;
            arguments.checks.today = *day;
        } else if (words[i].starts_with("--")) {
            return std::nullopt;
        } else {
            places.push_back(words[i]);
        }
    }
    constexpr std::array<std::string_view, 3> commands = {"check", "coverage", "dump"};
    if (places.size() != 2 || std::ranges::find(commands, places[0]) == commands.end())
        return std::nullopt;
    arguments.command = places[0];
    arguments.guide = places[1];
    return arguments;
}

/// What the rooms find and what only both together can tell, in the order of files and lines.
int printProblems(const guide::Guide &guide, const guide::CheckOptions &options)
{
    auto problems = guide::check(guide, options);
    const auto advice =
        author::checkAdvice(guide, guide::mergedTools(options.builtInTools, guide.tools()));
    problems.insert(problems.end(), advice.begin(), advice.end());
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
        const auto coverage = guide::coverage(
            guide, guide::mergedTools(arguments.checks.builtInTools, guide.tools()));
        author::print(coverage, std::cout);
        return coverage.isComplete() ? 0 : found;
    }
    author::dump(guide, std::cout);
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
