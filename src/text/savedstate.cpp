#include "text/savedstate.h"

#include "text/utf8.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace text {

namespace {

constexpr std::string_view title = "What Vademecum remembers on this computer\n\n";
constexpr std::string_view languageLabel = "Language: ";
constexpr std::string_view sizeLabel = "\nText size: ";
constexpr std::string_view panesLabel = " %\nPanes: ";
constexpr std::string_view widthsLabel = "\nWidths: ";
constexpr std::string_view contentsWidthLabel = "contents ";
constexpr std::string_view toolsWidthLabel = ", tools ";
constexpr std::string_view placeLabel = "\nPlace: ";
constexpr std::string_view firstPage = "the first page";
constexpr std::string_view blockLabel = "block ";
constexpr std::string_view pageLabel = " of ";

std::string panesOf(const SavedState &value)
{
    std::string result;
    const auto add = [&](bool shown, const char *name) {
        if (shown)
            result += (result.empty() ? "" : ", ") + std::string(name);
    };
    add(value.contents, "contents");
    add(value.outline, "outline");
    add(value.tools, "tools");
    return result.empty() ? "none" : result;
}

/// "2.1+3": under the first heading below the second one, the third block.
std::string blockOf(const BlockPath &block)
{
    std::string result;
    for (const int heading : block.headings)
        result += (result.empty() ? "" : ".") + std::to_string(heading);
    return result + '+' + std::to_string(block.offset);
}

/// Takes a label and the value after it off the front of the text, up to the next label.
std::string_view take(std::string_view &text, std::string_view label, std::string_view next)
{
    if (!text.starts_with(label))
        return {};
    const auto end = next.empty() ? text.size() : std::min(text.find(next), text.size());
    const auto result = text.substr(0, end).substr(label.size());
    text.remove_prefix(end);
    return result;
}

int numberOf(std::string_view digits)
{
    int result = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), result);
    return result;
}

BlockPath parseBlock(std::string_view written)
{
    BlockPath result;
    const auto plus = std::min(written.find('+'), written.size());
    auto headings = written.substr(0, plus);
    result.offset = numberOf(written.substr(std::min(plus + 1, written.size())));
    while (!headings.empty()) {
        const auto dot = std::min(headings.find('.'), headings.size());
        result.headings.push_back(numberOf(headings.substr(0, dot)));
        headings.remove_prefix(std::min(dot + 1, headings.size()));
    }
    return result;
}

bool isPlain(std::string_view utf8)
{
    if (!isUtf8(utf8))
        return false;
    for (std::size_t at = 0; at < utf8.size();)
        if (const char32_t c = next(utf8, at); c != U'\n' && isControl(c))
            return false;
    return true;
}

/// widths: the line that says them, with its label, or nothing.
std::string textOf(const SavedState &value, std::string_view widths)
{
    std::string result(title);
    result.append(languageLabel).append(value.language.tag());
    result.append(sizeLabel).append(std::to_string(value.textSize));
    result.append(panesLabel).append(panesOf(value)).append(widths).append(placeLabel);
    if (value.place.page.empty())
        return result.append(firstPage) + '\n';
    result.append(blockLabel).append(blockOf(value.place.block));
    return result.append(pageLabel).append(value.place.page) + '\n';
}

/// An impossible width is replaced by the default one.
void readWidths(std::string_view line, SavedState &into)
{
    take(line, widthsLabel, contentsWidthLabel);
    const int contents = numberOf(take(line, contentsWidthLabel, toolsWidthLabel));
    const int tools = numberOf(take(line, toolsWidthLabel, {}));
    if (contentsWidths.hold(contents))
        into.contentsWidth = contents;
    if (toolsWidths.hold(tools))
        into.toolsWidth = tools;
}

} // namespace

std::string SavedState::toText() const
{
    std::string widths(widthsLabel);
    widths.append(contentsWidthLabel).append(std::to_string(contentsWidth));
    widths.append(toolsWidthLabel).append(std::to_string(toolsWidth));
    return textOf(*this, widths);
}

std::optional<SavedState> SavedState::parse(std::string_view text)
{
    auto result = read(text);
    return result && result->toText() == text ? result : std::nullopt;
}

std::optional<SavedState> SavedState::read(std::string_view text)
{
    if (text.size() > maxSavedStateBytes || !text.starts_with(title) || !text.ends_with('\n')
        || !isPlain(text))
        return std::nullopt;
    auto rest = text.substr(title.size());
    rest.remove_suffix(1);
    SavedState result;
    const auto tag = Language::parse(take(rest, languageLabel, sizeLabel));
    if (!tag)
        return std::nullopt;
    result.language = *tag;
    result.textSize = numberOf(take(rest, sizeLabel, panesLabel));
    if (result.textSize <= 0)
        return std::nullopt;
    auto panes = take(rest, panesLabel, placeLabel);
    const auto widths = panes.substr(std::min(panes.find('\n'), panes.size()));
    panes.remove_suffix(widths.size());
    result.contents = panes.find("contents") != panes.npos;
    result.outline = panes.find("outline") != panes.npos;
    result.tools = panes.find("tools") != panes.npos;
    if (!widths.empty() && (!widths.starts_with(widthsLabel) || widths.rfind('\n') != 0))
        return std::nullopt;
    readWidths(widths, result);
    auto place = take(rest, placeLabel, {});
    if (place != firstPage) {
        const auto block = take(place, blockLabel, pageLabel);
        result.place.block = parseBlock(block);
        result.place.page = take(place, pageLabel, {});
        if (result.place.page.empty() || result.place.page.find('\n') != std::string::npos
            || block.find('-') != block.npos)
            return std::nullopt;
    }
    // Anything that was read too leniently fails this comparison.
    if (textOf(result, widths) != text)
        return std::nullopt;
    return result;
}

} // namespace text
