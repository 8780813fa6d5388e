#include "content/tool.h"

namespace content {

const std::string &Tool::shownName(const text::Language &reader) const
{
    const auto &local = wordsFor(names, reader);
    return local.empty() ? name : local;
}

const Fact *Tool::fact(std::string_view attribute) const
{
    const auto found = facts.find(attribute);
    return found == facts.end() ? nullptr : &found->second;
}

bool Tool::isOld() const
{
    return status.state == ToolState::Superseded || status.state == ToolState::Discontinued
        || safety.flag == SafetyFlag::Unsafe;
}

} // namespace content
