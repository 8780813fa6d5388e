#include "words/problemwords.h"

#include <QRegularExpression>

#include <array>
#include <vector>

namespace words {

using namespace Qt::StringLiterals;

namespace {

/// The translation of a message of the rooms below. A * matches any text, which is inserted as %1,
/// %2.
struct Meaning {
    const char *message;
    const char *sentence;
    const char *done = nullptr; ///< what was done about it, where the sentence does not say so
};

constexpr auto markedAsDead =
    QT_TRANSLATE_NOOP("words::ProblemWords", "Marked as a link that leads nowhere");
constexpr auto boxed = QT_TRANSLATE_NOOP("words::ProblemWords", "Its words are shown in a box");

constexpr std::array meanings = {
    // text::decode
    Meaning{
        "byte order mark at the start",
        QT_TRANSLATE_NOOP("words::ProblemWords", "A byte order mark at the start was left out")},
    Meaning{"not UTF-8; *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Not in UTF-8; read as Windows-1252")},
    Meaning{"UTF-16; *", QT_TRANSLATE_NOOP("words::ProblemWords", "In UTF-16; read as such")},
    Meaning{
        "damaged UTF-8; *",
        QT_TRANSLATE_NOOP("words::ProblemWords", "A damaged byte in UTF-8; read as Windows-1252")},
    Meaning{"damaged UTF-8, here *",
            QT_TRANSLATE_NOOP(
                "words::ProblemWords",
                "Damaged bytes in UTF-8, perhaps on more lines too; read as Windows-1252")},
    Meaning{"decomposed accents *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "Accents written apart from their letters were joined")},
    Meaning{
        "line separators *",
        QT_TRANSLATE_NOOP("words::ProblemWords", "Unusual line separators were read as spaces")},
    Meaning{"control characters *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Control characters were left out")},
    Meaning{"line ends are mixed *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Line ends are of several kinds")},
    Meaning{"*direction*",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "Characters that turn the direction of the text were left out")},
    // front matter and names of pages
    Meaning{"empty file", QT_TRANSLATE_NOOP("words::ProblemWords", "The file is empty")},
    Meaning{"no front matter",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The page has no front matter")},
    Meaning{"blank lines before the front matter",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Blank lines before the front matter")},
    Meaning{"blank lines in the front matter",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Blank lines in the front matter")},
    Meaning{"front matter is not closed",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The front matter is not closed")},
    Meaning{"TOML front matter *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Front matter in TOML, read line by line")},
    Meaning{"front matter is larger *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Front matter too large, read line by line")},
    Meaning{
        "front matter is not YAML *",
        QT_TRANSLATE_NOOP("words::ProblemWords", "Front matter with mistakes, read line by line")},
    Meaning{"front matter is not a map *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The front matter has no keys and values")},
    Meaning{"the file's name is not UTF-8",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The file’s name is not in UTF-8")},
    Meaning{"the file's name holds *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "A space or a quote in the file’s name")},
    Meaning{"key '*' was read as '*'",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The key “%1” was read as “%2”")},
    Meaning{
        "key '*' stands twice; *",
        QT_TRANSLATE_NOOP("words::ProblemWords", "The key “%1” stands twice; the first counts")},
    Meaning{"a key that is not plain text *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "A key that is not plain text was left out")},
    Meaning{"no title", QT_TRANSLATE_NOOP("words::ProblemWords", "The page has no title")},
    Meaning{"markup or an entity in the title",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Markup in the title")},
    Meaning{"* is not a whole number",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The value of “%1” is not a whole number")},
    Meaning{"* '*' was read as *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The value “%2” of “%1” was read as %3")},
    Meaning{"lang says '*', the folder says '*'",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "The page says its language is “%1”, its folder says “%2”")},
    Meaning{"lang '*' is not a language",
            QT_TRANSLATE_NOOP("words::ProblemWords", "“%1” is not a language")},
    Meaning{"'*' is not a language",
            QT_TRANSLATE_NOOP("words::ProblemWords", "“%1” is not a language")},
    // guide.yaml
    Meaning{"* is not a list", QT_TRANSLATE_NOOP("words::ProblemWords", "“%1” is not a list")},
    Meaning{"* is not a map",
            QT_TRANSLATE_NOOP("words::ProblemWords", "“%1” has no keys and values")},
    Meaning{"* is neither true nor false",
            QT_TRANSLATE_NOOP("words::ProblemWords", "“%1” is neither “true” nor “false”")},
    Meaning{"not a map of keys and values",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The file has no keys and values")},
    Meaning{"a pair names at least two pages",
            QT_TRANSLATE_NOOP("words::ProblemWords", "A pair names fewer than two pages")},
    Meaning{"the alias '*' names no page",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The old address “%1” names no page")},
    Meaning{"alias '*' leads to no page",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The old address “%1” leads to no page")},
    Meaning{"aliases are not a map *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "The old addresses are not written as they should be")},
    Meaning{"names no old address",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The file names no old address")},
    // what readers see
    Meaning{"refused: *", QT_TRANSLATE_NOOP("words::ProblemWords", "The page cannot be shown")},
    Meaning{"the title reads as 'en', the page is in 'fr*'",
            QT_TRANSLATE_NOOP("words::ProblemWords", "English title on a French page"),
            QT_TRANSLATE_NOOP("words::ProblemWords", "Shown as it is")},
    Meaning{"the title reads as 'fr', the page is in 'en*'",
            QT_TRANSLATE_NOOP("words::ProblemWords", "French title on an English page"),
            QT_TRANSLATE_NOOP("words::ProblemWords", "Shown as it is")},
    Meaning{"link '*' leads to no page of this guide",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Link to a page that is absent: %1"),
            markedAsDead},
    Meaning{"link '*' leaves the guide's folder",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Link out of the guide’s folder: %1"),
            markedAsDead},
    Meaning{"link '*' leads to a file that is no page",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Link to a file that is no page: %1"),
            markedAsDead},
    Meaning{
        "link '*' has an address that never leads anywhere",
        QT_TRANSLATE_NOOP("words::ProblemWords", "Link with an address that is not allowed: %1"),
        markedAsDead},
    Meaning{"picture '*' is missing",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Picture that is missing: %1"), boxed},
    Meaning{
        "picture '*' is not in the guide's folder",
        QT_TRANSLATE_NOOP("words::ProblemWords", "Picture that is not in the guide’s folder: %1"),
        boxed},
    Meaning{"picture '*' is neither PNG nor JPEG",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Picture of a kind that is not shown: %1"),
            boxed},
    Meaning{"picture '*' has too many pixels",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Picture that is too large: %1"), boxed},
    Meaning{"picture '*' is damaged",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Picture that is damaged: %1"), boxed},
    Meaning{"more than * refused pages; *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "More than %1 pages that cannot be shown; the rest is not listed")},
    Meaning{
        "more than * faults; *",
        QT_TRANSLATE_NOOP("words::ProblemWords", "More than %1 remarks; the rest is not listed")},
    Meaning{
        "letters of more than * scripts; *",
        QT_TRANSLATE_NOOP("words::ProblemWords",
                          "Letters of more than %1 scripts; those of the others were left out")},
    // what a guide brings too much of
    Meaning{"search covers no page after this one: *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "The guide is too large: search finds no page after this one")},
    Meaning{"longer than * characters; *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "Longer than %1 characters; the rest was left out")},
    Meaning{
        "more than * entries; *",
        QT_TRANSLATE_NOOP("words::ProblemWords", "More than %1 entries; the rest was left out")},
    Meaning{"more than * tools; *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "More than %1 tools; the rest was left out")},
    Meaning{"the files of tools are larger than * MiB; *",
            QT_TRANSLATE_NOOP(
                "words::ProblemWords",
                "The files of tools are larger than %1 MiB together; the rest was left out")},
    // names beside those of the program
    Meaning{"the name '*' holds '*', *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "The name “%1” holds “%2”, the name of another tool, which is marked "
                              "in its place")},
    Meaning{"the name '*' is that of '*'; *",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "The name “%1” belongs to another tool than the one that this file "
                              "speaks of; left out")},
    // files
    Meaning{"folder can't be read to its end*",
            QT_TRANSLATE_NOOP("words::ProblemWords",
                              "The folder cannot be read to its end; pages may be missing")},
    Meaning{"folder can't be read*",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The folder cannot be read")},
    Meaning{"can't be read*", QT_TRANSLATE_NOOP("words::ProblemWords", "The file cannot be read")},
    Meaning{"more than * files; *",
            QT_TRANSLATE_NOOP("words::ProblemWords", "More than %1 files; the rest was left out")},
    Meaning{"not a regular file*",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Not an ordinary file; left out")},
    Meaning{"folders nested too deep*",
            QT_TRANSLATE_NOOP("words::ProblemWords", "Folders too deep in one another; left out")},
    Meaning{
        "link that leads nowhere*",
        QT_TRANSLATE_NOOP("words::ProblemWords", "A link of the file system that leads nowhere")},
    Meaning{"link that leaves *",
            QT_TRANSLATE_NOOP(
                "words::ProblemWords",
                "A link of the file system that leaves the guide’s folder; not followed")},
    Meaning{"link to a folder*",
            QT_TRANSLATE_NOOP("words::ProblemWords", "A link to another folder; not followed")},
    Meaning{"larger than * KiB",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The file is larger than %1 KiB")},
    Meaning{"not a file of this guide",
            QT_TRANSLATE_NOOP("words::ProblemWords", "The file is no longer there")},
};

struct Pattern {
    QRegularExpression message;
    const Meaning *meaning;
};

std::vector<Pattern> compiled()
{
    std::vector<Pattern> result;
    for (const auto &meaning : meanings) {
        auto pattern = QRegularExpression::escape(QString::fromLatin1(meaning.message));
        pattern.replace(u"\\*"_s, u"(.*)"_s);
        result.push_back(
            {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), &meaning});
    }
    return result;
}

/// Replaces %1, %2, … by what was captured, in one pass: a % in it is kept.
QString filled(const QString &sentence, const QRegularExpressionMatch &match)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        if (sentence[i] == u'%' && i + 1 < sentence.size())
            result += match.captured(sentence[++i].digitValue());
        else
            result += sentence[i];
    }
    return result;
}

struct Understood {
    const Meaning *meaning = nullptr;
    QRegularExpressionMatch match;
};

Understood understood(const QString &message)
{
    static const auto patterns = compiled();
    for (const auto &pattern : patterns)
        if (auto match = pattern.message.match(message); match.hasMatch())
            return {pattern.meaning, std::move(match)};
    return {};
}

} // namespace

QString ProblemWords::sentence(const QString &message)
{
    const auto [meaning, match] = understood(message);
    return meaning != nullptr ? filled(tr(meaning->sentence), match) : unknownFault();
}

QString ProblemWords::done(const QString &message)
{
    const auto *meaning = understood(message).meaning;
    return meaning != nullptr && meaning->done != nullptr ? tr(meaning->done) : QString();
}

QString ProblemWords::unknownFault()
{
    return tr("Not written as it should be; shown as far as it can be read");
}

QString ProblemWords::severity(bool error)
{
    return error ? tr("Error") : tr("Remark");
}

} // namespace words
