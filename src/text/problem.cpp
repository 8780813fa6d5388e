#include "text/problem.h"

#include "text/utf8.h"

#include <algorithm>

namespace text {

std::string toString(const Problem &problem)
{
    const auto *kind = problem.severity == Severity::Error ? "error: " : "warning: ";
    return escapeInvalid(problem.file) + ':' + std::to_string(problem.pos.line) + ':'
        + std::to_string(problem.pos.column) + ": " + kind + problem.message;
}

bool hasError(const Problems &problems)
{
    return std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace text
