#pragma once

#include "text/problem.h"
#include "text/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace content {

/// A YAML value as written: scalars stay text ("010" is "010", "no" is "no"), the place is that in
/// the file.
struct YamlNode {
    enum class Kind { Null, Scalar, List, Map };

    Kind kind = Kind::Null;
    std::string scalar;
    std::vector<YamlNode> items;
    std::vector<std::pair<std::string, YamlNode>>
        fields; ///< in the order written; duplicates are left out
    text::SourcePos pos;

    /// The field of that name, without regard to ASCII case; null if there is none or this is no
    /// map.
    const YamlNode *field(std::string_view name) const;
    /// The scalar of that field, else empty.
    std::string_view scalarOf(std::string_view name) const;
    /// The scalars of a list, or the one scalar this is.
    std::vector<std::string> scalars() const;

    friend bool operator==(const YamlNode &, const YamlNode &) = default;
};

/// Parses YAML that stands from firstLine of file on. Duplicate keys are reported, the first
/// counts. Errors: bad syntax, nesting beyond 32 levels, more than 100,000 nodes (aliases counted
/// each time they are used).
text::Result<YamlNode> parseYaml(std::string_view yaml, const std::string &file, int firstLine,
                                 text::Problems &problems);

/// The same by yaml-cpp alone, for tests: parseYaml() takes a shorter way where there is one.
text::Result<YamlNode> parseYamlByLibrary(std::string_view yaml, const std::string &file,
                                          int firstLine, text::Problems &problems);

/// The same answer for a block of plain "key: value" lines, without yaml-cpp. Nothing for any other
/// block. (A tenth of the time: perf.md, "Catalogue".)
std::optional<YamlNode> scanPlainYaml(std::string_view yaml, const std::string &file, int firstLine,
                                      text::Problems &problems);

/// What can be saved of a block that is not YAML: each line by itself, and where it is not YAML
/// either, the first colon (or "=") splits it and quotes around the value go.
YamlNode salvageYaml(std::string_view yaml, int firstLine, char separator = ':');

} // namespace content
