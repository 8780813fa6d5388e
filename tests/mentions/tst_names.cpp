#include "guide/builtin.h"
#include "guide/guide.h"
#include "markup/parse.h"
#include "mentions/names.h"
#include "support/corpus.h"
#include "support/roomtests.h"
#include "support/strings.h"
#include "toolfacts/mergetools.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using content::Term;
using content::Tool;

namespace {

const text::Language english = *text::Language::parse("en");

/// A mention: the block, by its number, the place in its text, and what is named.
using Mark = std::tuple<int, std::size_t, std::size_t, std::string>;

struct Marks {
    void add(const std::vector<markup::Inline> &inlines)
    {
        for (const auto &piece : inlines) {
            const auto start = at;
            at += piece.text.size();
            add(piece.children);
            isNested = isNested
                || (piece.kind == markup::InlineKind::Mention
                    && piece.children.front().kind != markup::InlineKind::Text)
                || (piece.kind == markup::InlineKind::Mention && piece.children.size() != 1);
            if (piece.kind == markup::InlineKind::Mention)
                all.emplace_back(block, start, at, piece.target);
        }
    }

    void add(const std::vector<markup::Block> &blocks)
    {
        for (const auto &each : blocks) {
            ++block;
            at = 0;
            add(each.inlines);
            add(each.blocks);
        }
    }

    int block = 0;
    std::size_t at = 0;
    bool isNested = false; ///< one mention lies over another
    std::vector<Mark> all;
};

std::vector<Mark> marksOf(const markup::Document &document)
{
    Marks marks;
    marks.add(document.blocks);
    if (marks.isNested)
        return {};
    return marks.all;
}

Tool guest(const std::string &id, const std::string &name, std::vector<std::string> aliases = {})
{
    Tool tool;
    tool.id = id;
    tool.name = name;
    tool.aliases = std::move(aliases);
    tool.status.state = content::ToolState::Active;
    return tool;
}

Term term(const std::string &id, const std::string &name)
{
    Term result;
    result.id = id;
    for (const auto *language : {"en", "fr"})
        result.wordings[*text::Language::parse(language)] = {name, {name}, {}, "Safe."};
    result.fromOpenedGuide = true;
    return result;
}

std::vector<std::string> namesOf(const Tool &tool)
{
    auto names = tool.aliases;
    names.push_back(tool.name);
    return names;
}

/// "x N", "N x", "x N y", of every name of every tool.
std::vector<std::string> wrapped()
{
    std::vector<std::string> result;
    for (const auto &tool : guide::builtInTools())
        for (const auto &name : namesOf(tool))
            for (const auto &around : {"use " + name, name + " now", "with " + name + " at home"})
                result.push_back(around);
    return result;
}

/// What an opened guide may bring.
struct Brought {
    std::vector<Tool> tools;
    std::vector<Term> terms;
};

mentions::Names namesWith(const Brought &brought, const text::Language &language)
{
    return {toolfacts::mergeTools(guide::builtInTools(), brought.tools),
            [&] {
                auto terms = guide::builtInTerms();
                terms.insert(terms.end(), brought.terms.begin(), brought.terms.end());
                return terms;
            }(),
            language};
}

Brought namesAs(const QString &kind)
{
    Brought brought;
    int number = 0;
    for (const auto &name : wrapped()) {
        const auto id = "guest" + std::to_string(++number);
        if (kind == QLatin1String("tools"))
            brought.tools.push_back(guest(id, name));
        else if (kind == QLatin1String("aliases"))
            brought.tools.push_back(guest(id, "Helper " + id, {name}));
        else
            brought.terms.push_back(term(id, name));
    }
    return brought;
}

/// The marks of the program that are not there beside a guide's names.
QString missing(markup::Document document, const mentions::Names &alone,
                const mentions::Names &beside, const text::Language &language)
{
    auto with = document;
    alone.mark(document, language);
    beside.mark(with, language);
    const auto found = marksOf(with);
    for (const auto &mark : marksOf(document))
        if (std::ranges::find(found, mark) == found.end())
            return QString::fromStdString(std::get<3>(mark) + " in\n" + markup::toString(with));
    return {};
}

} // namespace

/// An opened guide is a stranger: its names add mentions and take none away.
class TestNames final : public QObject
{
    Q_OBJECT

private slots:
    void aGuideTakesNoMentionAway_data();
    void aGuideTakesNoMentionAway();
    void aGuideTakesNoMentionAwayOfGuidesAtHand_data();
    void aGuideTakesNoMentionAwayOfGuidesAtHand();
    void aGuideGivesNoNameItsMeaning();
    void whatAGuideNamesItselfIsMarkedToo();
    void whatLooksTheSameIsMarkedTheSame_data();
    void whatLooksTheSameIsMarkedTheSame();
};

void TestNames::aGuideTakesNoMentionAway_data()
{
    QTest::addColumn<QString>("kind");
    for (const auto *kind : {"tools", "aliases", "terms"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestNames::aGuideTakesNoMentionAway()
{
    QFETCH(QString, kind);
    const mentions::Names alone = namesWith({}, english);
    const mentions::Names beside = namesWith(namesAs(kind), english);
    for (const auto &name : wrapped()) {
        // The second of a term in a section is not marked, and must not swallow the name either.
        const auto page = "Call: " + name + ", with an app. Then " + name + ", again " + name
            + ".\n\n**" + name + "**\n";
        const auto document = markup::parse(page, "p.md", 1);
        QVERIFY(document);
        const auto lost = missing(*document, alone, beside, english);
        QVERIFY2(lost.isEmpty(), qPrintable(lost));
    }
}

void TestNames::aGuideTakesNoMentionAwayOfGuidesAtHand_data()
{
    QTest::addColumn<QString>("path");
    SKIP_UNLESS_AT_HAND(QStringLiteral(GUIDES));
    for (const auto &folder :
         QDir(QStringLiteral(GUIDES)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (guide::Guide::open(folder.filePath().toStdString()))
            QTest::newRow(qPrintable(folder.fileName())) << folder.filePath();
    QTest::newRow("built-in") << QString::fromStdString(guide::builtInGuide().native());
}

void TestNames::aGuideTakesNoMentionAwayOfGuidesAtHand()
{
    QFETCH(QString, path);
    const auto opened = guide::Guide::open(path.toStdString());
    Brought brought{opened->tools(), {}};
    for (const auto *kind : {"tools", "aliases", "terms"}) {
        const auto more = namesAs(QString::fromLatin1(kind));
        brought.tools.insert(brought.tools.end(), more.tools.begin(), more.tools.end());
        brought.terms.insert(brought.terms.end(), more.terms.begin(), more.terms.end());
    }
    std::map<text::Language, std::pair<mentions::Names, mentions::Names>> names;
    for (const auto &id : opened->readingOrder())
        for (const auto &[language, edition] : opened->find(id)->editions) {
            const auto document = opened->read(edition);
            if (!document)
                continue;
            auto both = names.find(language);
            if (both == names.end())
                both = names
                           .try_emplace(language, namesWith({}, language),
                                        namesWith(brought, language))
                           .first;
            const auto lost = missing(*document, both->second.first, both->second.second, language);
            QVERIFY2(lost.isEmpty(), qPrintable(lost));
        }
}

/// A word that is the name of a tool too needs a context, which a guide's own tools are none for.
void TestNames::aGuideGivesNoNameItsMeaning()
{
    auto document = *markup::parse("The Session of Parliament. Zorblax. Session again.", "p.md", 1);
    namesWith({{guest("zorblax", "Zorblax")}, {}}, english).mark(document, english);
    QCOMPARE(mentions::toolsNamed(document), std::vector<std::string>{"zorblax"});
}

void TestNames::whatAGuideNamesItselfIsMarkedToo()
{
    const Brought brought{{guest("zorblax", "Zorblax"), guest("skype", "Skype", {"the blue S"})},
                          {term("cookie", "Session cookie")}};
    auto document = *markup::parse(
        "Zorblax and the blue S. A Session cookie is a file; a Session cookie is kept.", "p.md", 1);
    namesWith(brought, english).mark(document, english);
    QCOMPARE(
        markup::toString(document),
        std::string("paragraph: <mention tool:zorblax first>Zorblax</> and <mention tool:skype "
                    "first>the blue S</>. A <mention term:cookie first>Session cookie</> is a "
                    "file; a Session cookie is kept.\n"));
}

void TestNames::whatLooksTheSameIsMarkedTheSame_data()
{
    QTest::addColumn<std::string>("before");
    QTest::addColumn<std::string>("after");
    const auto row = [](const char *name, const char *before, const char *after = "") {
        QTest::newRow(name) << std::string(before) << std::string(after);
    };
    for (const auto *hidden :
         {"\u00AD",   "\u034F", "\u061C", "\u180E",     "\u200B",       "\u200C",
          "\u200D",   "\u200E", "\u200F", "\u202A",     "\u202D",       "\u202E",
          "\u2060",   "\u2061", "\u2064", "\u2066",     "\u2069",       "\u206A",
          "\uFE00",   "\uFE0F", "\uFEFF", "\U000E0041", "\U000E0100",   "&shy;",
          "&#x200B;", "&#xE;",  "<wbr>",  "<!-- -->",   "<span></span>"})
        row(hidden, hidden);
    row("emphasis", "<em>", "</em>");
    row("bold", "<b>", "</b>");
    row("small", "<small>", "</small>");
    row("link", "<a href=\"https://example.org/\">", "</a>");
}

void TestNames::whatLooksTheSameIsMarkedTheSame()
{
    QFETCH(std::string, before);
    QFETCH(std::string, after);
    const auto names = namesWith({}, english);
    const auto toolsIn = [&](const std::string &name) {
        auto document = *markup::parse("The app " + name + " makes a phone call.", "p.md", 1);
        names.mark(document, english);
        return support::lines(mentions::toolsNamed(document));
    };
    for (const auto &tool : guide::builtInTools())
        for (const auto &name : namesOf(tool)) {
            const auto plain = toolsIn(name);
            for (std::size_t at = 1; at < name.size(); ++at)
                if ((static_cast<unsigned char>(name[at]) & 0xC0) != 0x80 && name[at] != ' '
                    && name[at - 1] != ' ') {
                    auto disguised = name;
                    disguised.insert(name.size(), after);
                    disguised.insert(at, before);
                    QCOMPARE(toolsIn(disguised), plain);
                }
        }
}

ROOM_TEST(TestNames)
#include "tst_names.moc"
