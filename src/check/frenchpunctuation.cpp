#include "check/frenchpunctuation.h"

#include "markup/typography.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace check {

namespace {

using markup::isDigit;
using markup::isLetter;
using markup::isNoBreakSpace;
using markup::isSpace;
using markup::Prose;

constexpr char32_t edge = markup::brokenLine;

char32_t at(const Prose &prose, std::size_t i)
{
    return i < prose.size() ? prose[i].character : edge;
}

char32_t before(const Prose &prose, std::size_t i)
{
    return i > 0 ? prose[i - 1].character : edge;
}

bool isOneOf(char32_t character, std::u32string_view set)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isGap(char32_t character)
{
    return character == edge || isSpace(character);
}

/// ":x:" and the like.
bool isInCodeOfColons(const Prose &prose, std::size_t i)
{
    while (i > 0 && !isGap(prose[i - 1].character))
        --i;
    return at(prose, i) == U':';
}

bool lacksSpace(const Prose &prose, std::size_t i)
{
    const auto sign = prose[i].character;
    const auto left = before(prose, i);
    const auto right = at(prose, i + 1);
    if (sign == U'«')
        return !isGap(right);
    if (isGap(left))
        return false;
    if (sign == U'»')
        return true;
    if (prose[i].isGuarded || left == markup::opaqueCharacter)
        return false;
    if (sign == U':')
        return isSpace(right) && (isLetter(left) || isOneOf(left, U")]»”"))
            && !isInCodeOfColons(prose, i);
    return isOneOf(sign, U";!?") && !isOneOf(left, U";!?")
        && (isGap(right) || isOneOf(right, U")]»”"));
}

bool hasOrdinarySpace(const Prose &prose, std::size_t i)
{
    const auto ordinary = [](char32_t space) { return space == U' ' || space == U'\n'; };
    const auto sign = prose[i].character;
    if (sign == U'«')
        return ordinary(at(prose, i + 1)) && i + 2 < prose.size();
    return i > 1 && ordinary(before(prose, i))
        && (sign == U'»' || (isOneOf(sign, U":;!?") && isGap(at(prose, i + 1))));
}

bool isStraightApostrophe(const Prose &prose, std::size_t i)
{
    return prose[i].character == U'\'' && !prose[i].isGuarded && isLetter(before(prose, i))
        && isLetter(at(prose, i + 1));
}

bool isStray(const Prose &prose, std::size_t i)
{
    const auto sign = prose[i].character;
    if (sign == U'\u200B' || sign == U'\uFEFF')
        return true;
    if (!isNoBreakSpace(sign))
        return false;
    const auto left = before(prose, i);
    const auto right = at(prose, i + 1);
    return left != U'«' && !isOneOf(right, U":;!?»%") && !markup::takesNoBreakSpace(left, right);
}

bool isStraightQuote(const Prose &prose, std::size_t i)
{
    return prose[i].character == U'"' && !prose[i].isGuarded && !isDigit(before(prose, i));
}

bool isThreeDots(const Prose &prose, std::size_t i)
{
    const auto dot = [&](std::size_t place) { return at(prose, place) == U'.'; };
    return dot(i) && dot(i + 1) && dot(i + 2) && !dot(i + 3) && before(prose, i) != U'.'
        && !prose[i].isGuarded;
}

constexpr std::array<std::u32string_view, 17> inclusiveEndings = {
    U"e",   U"es",    U"rice",   U"rices", U"euse", U"euses", U"ère",   U"ères", U"ne",
    U"nes", U"trice", U"trices", U"ve",    U"ves",  U"esse",  U"esses", U"s"};

/// "formé.e.s", "formé(e)s", "formé/e", with other signs likewise.
bool isInclusiveForm(const Prose &prose, std::size_t i)
{
    const auto sign = prose[i].character;
    if (!isOneOf(sign, U".(/⋅•‧∙") || prose[i].isGuarded || i < 2
        || !isLetter(prose[i - 1].character) || !isLetter(prose[i - 2].character))
        return false;
    std::u32string ending;
    auto end = i + 1;
    for (; isLetter(at(prose, end)); ++end)
        ending += prose[end].character;
    if (ending == U"s" || std::ranges::find(inclusiveEndings, ending) == inclusiveEndings.end())
        return false;
    const auto after = at(prose, end);
    return sign == U'(' ? after == U')' : !isDigit(after) && !isOneOf(after, U"/@_-");
}

constexpr std::array<std::u32string_view, 52> unaccented = {
    U"Ca",       U"Ecole",     U"Ecoles",     U"Ecoute",   U"Ecouter",   U"Ecoutez",
    U"Ecran",    U"Ecrans",    U"Ecrire",     U"Ecrivez",  U"Editer",    U"Editeur",
    U"Edition",  U"Effacé",    U"Egalement",  U"Election", U"Elections", U"Electronique",
    U"Eliminer", U"Eliminez",  U"Emetteur",   U"Emission", U"Energie",   U"Epreuve",
    U"Equipe",   U"Equipes",   U"Etablir",    U"Etaient",  U"Etait",     U"Etant",
    U"Etape",    U"Etapes",    U"Etat",       U"Etats",    U"Eteignez",  U"Eteindre",
    U"Etes",     U"Etiez",     U"Etranger",   U"Etre",     U"Etude",     U"Etudes",
    U"Evaluer",  U"Evaluez",   U"Evidemment", U"Evitant",  U"Evite",     U"Eviter",
    U"Evitez",   U"Evolution", U"Echange",    U"Echec"};

/// "A priori" and the like have no accent.
constexpr std::array<std::u32string_view, 5> latin = {U"contrario", U"fortiori", U"minima",
                                                      U"posteriori", U"priori"};

bool opensSentence(const Prose &prose, std::size_t i)
{
    while (i > 0 && (isSpace(prose[i - 1].character) || isOneOf(prose[i - 1].character, U"«“(")))
        --i;
    return i == 0 || isOneOf(prose[i - 1].character, U".!?…»:\u2028");
}

bool lacksAccent(const Prose &prose, std::size_t i)
{
    const auto first = prose[i].character;
    if (!isOneOf(first, U"ACE") || isLetter(before(prose, i)) || prose[i].isGuarded
        || !opensSentence(prose, i))
        return false;
    std::u32string word;
    auto end = i;
    for (; isLetter(at(prose, end)); ++end)
        word += prose[end].character;
    if (word == U"A") {
        std::u32string next;
        for (auto place = end + 1; isLetter(at(prose, place)); ++place)
            next += prose[place].character;
        return at(prose, end) == U' ' && !next.empty() && next.front() >= U'a'
            && std::ranges::find(latin, next) == latin.end();
    }
    return std::ranges::find(unaccented, word) != unaccented.end();
}

struct Rule {
    bool (*finds)(const Prose &, std::size_t);
    const char *message;
    text::Severity severity;
    bool readsWhatIsSet = false;
};

constexpr auto error = text::Severity::Error;
constexpr auto warning = text::Severity::Warning;
constexpr std::array rules = {
    Rule{lacksSpace, "FR01: no space before a sign or inside « »", error},
    Rule{hasOrdinarySpace, "FR01: an ordinary space before a sign or inside « »", error, true},
    Rule{isStraightApostrophe, "FR02: ' between letters", error},
    Rule{isStray, "FR03: a stray no-break or invisible space", error},
    Rule{isStraightQuote, "FR06: \" as a quotation mark", warning},
    Rule{isThreeDots, "FR07: three dots for …", warning},
    Rule{isInclusiveForm, "FR08: an inclusive form without ·", warning},
    Rule{lacksAccent, "FR11: a capital without its accent", warning},
};

/// The words around a place, so that the author finds it in a long paragraph.
std::string around(const Prose &prose, std::size_t i)
{
    constexpr std::size_t contextLength = 12;
    const auto start = i > contextLength ? i - contextLength : 0;
    const auto end = std::min(prose.size(), i + contextLength);
    auto shown = markup::toUtf8(Prose(prose.begin() + static_cast<std::ptrdiff_t>(start),
                                      prose.begin() + static_cast<std::ptrdiff_t>(end)));
    std::ranges::replace(shown, '\n', ' ');
    return shown;
}

} // namespace

Findings checkPunctuation(const Prose &written, const Prose &set)
{
    Findings findings;
    for (const auto &rule : rules) {
        const auto &prose = rule.readsWhatIsSet ? set : written;
        for (std::size_t i = 0; i < prose.size(); ++i) {
            if (!rule.finds(prose, i))
                continue;
            findings.push_back({rule.message + (" in '" + around(prose, i)) + "'", rule.severity});
            break;
        }
    }
    return findings;
}

} // namespace check
