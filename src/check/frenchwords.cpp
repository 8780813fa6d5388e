#include "check/frenchwords.h"

#include "text/fold.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

using namespace std::string_view_literals;
using markup::Prose;

struct Wrong {
    std::string_view phrase; ///< folded
    const char *rule;
    const char *better;
};

constexpr const char *encrypt = "chiffrer, chiffré";
constexpr const char *encryption = "chiffrement";
constexpr const char *endToEnd = "de bout en bout";
constexpr const char *free = "libre";
constexpr const char *source = "propriétaire, à code source ouvert";

// "décrypter" is right for who has no key. "sources ouvertes" and "gratuit" alone are right too.
constexpr std::array wrongs = {
    Wrong{"cryptage", "FR04", encryption},
    Wrong{"cryptages", "FR04", encryption},
    Wrong{"encryptage", "FR04", encryption},
    Wrong{"encryptages", "FR04", encryption},
    Wrong{"crypter", "FR04", encrypt},
    Wrong{"crypte", "FR04", encrypt},
    Wrong{"cryptes", "FR04", encrypt},
    Wrong{"cryptee", "FR04", encrypt},
    Wrong{"cryptees", "FR04", encrypt},
    Wrong{"cryptent", "FR04", encrypt},
    Wrong{"cryptant", "FR04", encrypt},
    Wrong{"cryptez", "FR04", encrypt},
    Wrong{"encrypter", "FR04", encrypt},
    Wrong{"encrypte", "FR04", encrypt},
    Wrong{"encryptes", "FR04", encrypt},
    Wrong{"encryptee", "FR04", encrypt},
    Wrong{"encryptees", "FR04", encrypt},
    Wrong{"bout-en-bout", "FR05", endToEnd},
    Wrong{"bout a bout", "FR05", endToEnd},
    Wrong{"bout-a-bout", "FR05", endToEnd},
    Wrong{"source fermee", "FR10", source},
    Wrong{"source ouverte", "FR10", source},
    Wrong{"ecouteurs parasites", "FR10", "oreilles indiscrètes"},
    Wrong{"logiciel gratuit", "FR10", free},
    Wrong{"logiciels gratuits", "FR10", free},
    Wrong{"gratuit et open source", "FR10", free},
    Wrong{"gratuits et open source", "FR10", free},
    Wrong{"gratuite et open source", "FR10", free},
    Wrong{"gratuites et open source", "FR10", free},
    Wrong{"gratuit et a code source ouvert", "FR10", free},
    Wrong{"gratuite et a code source ouvert", "FR10", free},
};

struct Pair {
    std::string_view english;
    std::string_view french; ///< shown to the author
    std::array<std::string_view, 4> accepted;
};

constexpr std::array pairs = {
    Pair{"phishing", "hameçonnage", {"hameconnage"}},
    Pair{"malware", "logiciel malveillant", {"logiciel malveillant", "logiciels malveillants"}},
    Pair{"malwares", "logiciels malveillants", {"logiciel malveillant", "logiciels malveillants"}},
    Pair{"spyware", "logiciel espion", {"logiciel espion", "logiciels espions"}},
    Pair{"spywares", "logiciels espions", {"logiciel espion", "logiciels espions"}},
    Pair{"backdoor", "porte dérobée", {"porte derobee", "portes derobees"}},
    Pair{"backdoors", "portes dérobées", {"porte derobee", "portes derobees"}},
    Pair{"peer-to-peer", "pair à pair", {"pair a pair", "pair-a-pair"}},
    Pair{"proxy", "serveur mandataire", {"mandataire", "relais", "intermediaire"}},
    Pair{"e-mail", "courriel", {"courriel", "courriels"}},
    Pair{"e-mails", "courriels", {"courriel", "courriels"}},
    Pair{"open source",
         "à code source ouvert",
         {"code source ouvert", "logiciel libre", "logiciels libres", "libre"}},
};

constexpr std::array names = {"RedPhone"sv,   "TextSecure"sv, "CSipSimple"sv, "Ostel"sv,
                              "Gibberbot"sv,  "ChatSecure"sv, "WhatsApp"sv,   "SimpleX"sv,
                              "Delta Chat"sv, "Jitsi Meet"sv, "KeePassXC"sv};

/// Prose with each quotation and each word that is not prose replaced by a placeholder.
Prose ownWords(const Prose &prose)
{
    Prose result;
    int open = 0;
    for (const auto &sign : prose) {
        const auto c = sign.character;
        const bool opens = c == U'«' || c == U'“';
        open += opens ? 1 : 0;
        if (open == 0 && !sign.isGuarded)
            result.push_back(sign);
        else if (opens || open == 0)
            result.push_back({markup::opaqueCharacter, sign.piece, false});
        if ((c == U'»' || c == U'”') && open > 0)
            --open;
    }
    return result;
}

bool holds(std::string_view folded, std::string_view phrase)
{
    for (auto at = folded.find(phrase); at != std::string_view::npos;
         at = folded.find(phrase, at + 1))
        if (text::isWholeWord(folded, at, at + phrase.size()))
            return true;
    return false;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isJoint(char32_t c)
{
    return c == U'-' || markup::isSpace(c);
}

bool isWordSign(char32_t c)
{
    return markup::isLetter(c) || markup::isDigit(c) || c == U'_';
}

/// Where a name ends that begins at a place, in whatever case and with or without joints.
std::size_t endOfName(const Prose &prose, std::size_t at, std::string_view name)
{
    const auto start = at;
    for (const char letter : name) {
        if (letter == ' ')
            continue;
        if (at > start && at < prose.size() && isJoint(prose[at].character))
            ++at;
        if (at >= prose.size() || prose[at].character > 0x7F
            || lower(static_cast<char>(prose[at].character)) != lower(letter))
            return start;
        ++at;
    }
    return at;
}

/// How a name is misspelt, or empty.
std::string misspelling(const Prose &prose, std::string_view name)
{
    const auto sign = [&](std::size_t i) { return i < prose.size() ? prose[i].character : U' '; };
    for (std::size_t i = 0; i < prose.size(); ++i) {
        if (i > 0 && (isWordSign(sign(i - 1)) || sign(i - 1) == U'.' || sign(i - 1) == U'-'))
            continue;
        const auto end = endOfName(prose, i, name);
        const bool inAddress = sign(end) == U'.' && isWordSign(sign(end + 1));
        if (end == i || isWordSign(sign(end)) || inAddress)
            continue;
        std::string written;
        for (auto place = i; place < end; ++place)
            written += markup::isSpace(sign(place)) ? ' ' : static_cast<char>(sign(place));
        if (written != name)
            return written;
    }
    return {};
}

} // namespace

Findings FrenchWords::check(const Prose &prose)
{
    Findings findings;
    const auto own = ownWords(prose);
    const auto folded = text::collapseWhitespace(text::fold(markup::toUtf8(own)));
    for (const auto &wrong : wrongs)
        if (holds(folded, wrong.phrase))
            findings.push_back({std::string(wrong.rule) + ": '" + std::string(wrong.phrase)
                                + "'; better: " + wrong.better});
    m_before += text::fold(markup::toUtf8(prose)) + '\n';
    checkPairs(folded, findings);
    for (const auto name : names)
        if (const auto written = misspelling(own, name); !written.empty())
            findings.push_back({"FR13: '" + written + "' is spelt " + std::string(name)});
    return findings;
}

void FrenchWords::checkPairs(std::string_view folded, Findings &findings)
{
    for (const auto &pair : pairs) {
        if (m_met.contains(pair.english) || !holds(folded, pair.english))
            continue;
        m_met.insert(pair.english);
        const bool accompanied = std::ranges::any_of(pair.accepted, [&](std::string_view french) {
            return !french.empty() && holds(m_before, french);
        });
        if (!accompanied)
            findings.push_back({"FR09: '" + std::string(pair.english)
                                    + "' without its French pair, " + std::string(pair.french),
                                text::Severity::Warning});
    }
}

} // namespace check
