#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A language as a BCP 47 tag in its canonical spelling ("fr", "pt-BR", "zh-Hans"); "und" when
/// nobody said which.
class Language
{
public:
    /// Undetermined.
    Language() = default;

    /// Accepts any case, and "_" for "-". Nothing if it is not a language ("images", "v2", "xx").
    static std::optional<Language> parse(std::string_view tag);

    const std::string &tag() const { return m_tag; }
    bool isUndetermined() const { return m_tag == "und"; }
    /// The language without its country and script: "pt" of "pt-BR".
    std::string_view primary() const { return std::string_view(m_tag).substr(0, m_tag.find('-')); }
    bool isFrench() const { return primary() == "fr"; }
    bool isEnglish() const { return primary() == "en"; }
    bool isRightToLeft() const;

    /// The name speakers give it, first letter as in a heading: "Français", "English", "العربية".
    /// Empty if undetermined.
    std::string ownName() const;

    // clang-tidy 14 takes the comparison for a 0.
    friend auto operator<=>(const Language &,
                            const Language &) = default; // NOLINT(modernize-use-nullptr)

private:
    explicit Language(std::string tag) : m_tag(std::move(tag)) {}

    std::string m_tag = "und";
};

/// The best match among the languages on offer: the same tag, else the same language of another
/// region.
std::optional<Language> matching(const Language &wanted, const std::vector<Language> &offered);

/// In display order: French, English, then the others by their own names.
std::vector<Language> inShownOrder(std::vector<Language> languages);

} // namespace text
