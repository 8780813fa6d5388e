#include "yaml/plain.h"

#include "text/fold.h"
#include "yaml/parse.h"

#include <algorithm>
#include <set>

namespace yaml {

namespace {

bool isKey(std::string_view key)
{
    constexpr std::size_t longest = 1024; // yaml-cpp accepts none that is longer
    return !key.empty() && key.size() <= longest && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-';
    }) && key.front() != '-';
}

/// True for text that YAML reads as it stands.
bool isPlainScalar(std::string_view value)
{
    constexpr std::string_view indicators = "[]{}&*!|>'\"%@`,#?:-~";
    return indicators.find(value.front()) == std::string_view::npos && value.back() != ':'
        && value.find(": ") == std::string_view::npos && value.find(" #") == std::string_view::npos
        && value.find('\t') == std::string_view::npos && text::asciiLower(value) != "null";
}

/// Calls visit(line, number) for each line of the block.
template <typename Visit>
void eachLine(std::string_view block, int firstLine, Visit visit)
{
    int number = firstLine;
    while (!block.empty()) {
        const auto end = std::min(block.find('\n'), block.size());
        visit(block.substr(0, end), number++);
        block.remove_prefix(std::min(end + 1, block.size()));
    }
}

} // namespace

std::optional<Node> scanPlain(std::string_view yaml, const std::string &file, int firstLine,
                              text::Problems &problems)
{
    Node root;
    bool plain = true;
    text::Problems found;
    std::set<std::string> seen;
    eachLine(yaml, firstLine, [&](std::string_view line, int number) {
        if (!plain || line.find_first_not_of(' ') == std::string_view::npos || line.front() == '#')
            return;
        const auto colon = line.find(':');
        const auto key = line.substr(0, colon);
        if (colon == std::string_view::npos || !isKey(key) || text::asciiLower(key) == "null") {
            plain = false;
            return;
        }
        auto value = line.substr(colon + 1);
        const auto start = value.find_first_not_of(' ');
        if (start == std::string_view::npos || start == 0) {
            plain = false; // no value: what it is depends on the next line
            return;
        }
        const auto column = static_cast<int>(colon + 1 + start) + 1;
        value = value.substr(start, value.find_last_not_of(' ') + 1 - start);
        if (!isPlainScalar(value)) {
            plain = false;
        } else if (!seen.insert(text::asciiLower(key)).second) {
            found.push_back({file,
                             {number, 1},
                             "key '" + std::string(key) + "' stands twice; the first counts",
                             text::Severity::Warning});
        } else {
            if (root.fields.empty())
                root.pos = {number, 1};
            root.fields.emplace_back(
                key, Node{Node::Kind::Scalar, std::string(value), {}, {}, {number, column}});
        }
    });
    if (!plain || root.fields.empty())
        return std::nullopt;
    root.kind = Node::Kind::Map;
    problems.insert(problems.end(), found.begin(), found.end());
    tame(root);
    return root;
}

namespace {

void unquote(std::string_view &value)
{
    const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'')
        && value.back() == value.front();
    if (quoted)
        value = value.substr(1, value.size() - 2);
}

/// What a line gives that is YAML by itself, else the text behind the separator.
Node salvageValue(std::string_view line, std::size_t separator, int number)
{
    std::string alone(line);
    alone[separator] = ':';
    text::Problems ignored;
    if (auto parsed = parse(alone, {}, number, ignored); parsed && parsed->fields.size() == 1)
        return std::move(parsed->fields.front().second);

    auto value = text::trimmed(line.substr(separator + 1));
    const auto column =
        value.empty() ? separator + 2 : static_cast<std::size_t>(value.data() - line.data()) + 1;
    unquote(value);
    Node result;
    result.kind = Node::Kind::Scalar;
    result.scalar = value;
    result.pos = {number, static_cast<int>(column)};
    return result;
}

} // namespace

Node salvage(std::string_view yaml, int firstLine, char separator)
{
    Node root;
    root.kind = Node::Kind::Map;
    root.pos = {firstLine, 1};
    std::set<std::string> seen;
    std::optional<std::size_t> indent; // of the first key: what stands deeper belongs to a value
    bool inTable = false;
    eachLine(yaml, firstLine, [&](std::string_view line, int number) {
        const auto split = line.find(separator);
        const auto key = text::trimmed(line.substr(0, split));
        inTable = inTable || (separator == '=' && line.starts_with('['));
        if (split == std::string_view::npos || !isKey(key) || inTable)
            return;
        const auto start = static_cast<std::size_t>(key.data() - line.data());
        if (start != indent.value_or(start) || !seen.insert(text::asciiLower(key)).second)
            return;
        indent = start;
        root.fields.emplace_back(key, salvageValue(line, split, number));
    });
    tame(root);
    return root;
}

} // namespace yaml
