#include "content/bounds.h"

#include "text/fold.h"
#include "text/scripts.h"
#include "text/utf8.h"

namespace content {

namespace {

void tell(std::string message, const text::SourcePos &pos, const std::string &file,
          text::Problems &problems)
{
    problems.push_back({file, pos, std::move(message), text::Severity::Warning});
}

void tellLong(std::size_t most, const text::SourcePos &pos, const std::string &file,
              text::Problems &problems)
{
    tell("longer than " + std::to_string(most) + " characters; the rest is left out", pos, file,
         problems);
}

template <typename Entries>
void cut(Entries &entries, std::size_t most, const text::SourcePos &pos, const std::string &file,
         text::Problems &problems)
{
    if (entries.size() <= most)
        return;
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(most), entries.end());
    tell("more than " + std::to_string(most) + " entries; the rest is left out", pos, file,
         problems);
}

} // namespace

void limit(yaml::Node &value, const std::string &file, text::Problems &problems)
{
    if (text::codePointCount(value.scalar) > maxTextLength) {
        value.scalar = text::shortened(std::move(value.scalar), maxTextLength);
        tellLong(maxTextLength, value.pos, file, problems);
    }
    text::ScriptBounds().apply(value.scalar);
    cut(value.items, maxEntries, value.pos, file, problems);
    cut(value.fields, maxEntries, value.pos, file, problems);
    for (auto &item : value.items)
        limit(item, file, problems);
    for (auto &[key, field] : value.fields)
        limit(field, file, problems);
}

void limitEntries(yaml::Node &list, std::size_t most, const std::string &file,
                  text::Problems &problems)
{
    cut(list.items, most, list.pos, file, problems);
}

std::string limitedName(std::string_view name, const text::SourcePos &pos, const std::string &file,
                        text::Problems &problems)
{
    auto result = text::collapseWhitespace(name);
    text::ScriptBounds().apply(result);
    if (text::codePointCount(result) > maxNameLength) {
        result = text::shortened(std::move(result), maxNameLength);
        tellLong(maxNameLength, pos, file, problems);
    }
    return result;
}

} // namespace content
