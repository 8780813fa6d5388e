#include "text/problem.h"

#include "text/utf8.h"

#include <algorithm>
#include <cstring>

namespace text {

std::string toString(const Problem &problem)
{
    const auto *kind = problem.severity == Severity::Error ? "error: " : "warning: ";
    return escapeInvalid(problem.file) + ':' + std::to_string(problem.pos.line) + ':'
        + std::to_string(problem.pos.column) + ": " + kind + problem.message;
}

std::string systemReason(int error)
{
    const auto *reason = ::strerrordesc_np(error);
    return reason != nullptr ? reason : "error " + std::to_string(error);
}

bool hasError(const Problems &problems)
{
    return std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.severity == Severity::Error; });
}

void limit(Problems &problems, std::size_t most)
{
    constexpr std::size_t maxMessageLength = 600;
    if (problems.size() > most) {
        problems.resize(most);
        problems.push_back({".",
                            {},
                            "more than " + std::to_string(most) + " faults; the rest is not listed",
                            Severity::Warning});
    }
    for (auto &problem : problems)
        if (problem.message.size() > maxMessageLength)
            problem.message = shortened(escapeInvalid(problem.message), maxMessageLength);
}

} // namespace text
