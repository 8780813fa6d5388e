#include "models/namefit.h"

#include "text/fold.h"

#include <algorithm>

namespace models {

namespace {

/// Every byte beyond ASCII belongs to a letter: what is folded has no other space or sign there.
bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

bool isAddress(std::string_view name)
{
    return name.find('.') != std::string_view::npos && name.find(' ') == std::string_view::npos;
}

NameFit fitOf(const std::string &name, std::string_view typed, NameFit atStart, NameFit atWord)
{
    const auto folded = text::fold(name);
    if (isAddress(folded))
        return folded.starts_with(typed) ? atStart : NameFit::None;
    auto fit = NameFit::None;
    for (auto at = folded.find(typed); at != std::string::npos; at = folded.find(typed, at + 1)) {
        if (at == 0)
            return atStart;
        fit = std::min(fit, isOfWord(folded[at - 1]) ? NameFit::Inside : atWord);
    }
    return fit;
}

} // namespace

NameFit nameFit(const content::Tool &tool, std::string_view typed)
{
    using enum NameFit;
    auto best = fitOf(tool.name, typed, NameBegins, WordOfName);
    for (const auto &[language, name] : tool.names)
        best = std::min(best, fitOf(name, typed, NameBegins, WordOfName));
    for (const auto &alias : tool.aliases)
        best = std::min(best, fitOf(alias, typed, WordOfAlias, WordOfAlias));
    return std::min(best, fitOf(tool.id, typed, WordOfAlias, WordOfAlias));
}

} // namespace models
