#pragma once

#include <string>
#include <string_view>

namespace markup {

/// A line without the tags of template languages ({% … %}, {{ … }}, {{< … >}}), those in code spans
/// excepted.
std::string withoutTemplates(std::string_view line);

} // namespace markup
