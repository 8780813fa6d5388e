#include "content/term.h"
#include "support/problems.h"
#include "support/roomtests.h"

#include <QTest>

using namespace std::string_literals;

/// The glossary is read as far as it can be.
class TestTerm : public QObject
{
    Q_OBJECT

private slots:
    void readsTerms()
    {
        text::Problems problems;
        const auto terms = content::parseGlossary(R"(terms:
  - id: lock
    anchors: [Lock, verrou]
    fr: { term: verrou (lock), short: [verrou, verrous], synonyms: [serrure], definition: "Il  ferme."
    }
    en: { term: lock, short: [lock], definition: It shuts. }
    sources: [S]
  - id: word
    mark: false
    de: { term: Wort, definition: Ein Wort. }
)",
                                                  "glossary.yaml", problems);
        QCOMPARE(support::said(problems), ""s);
        QCOMPARE(terms.size(), std::size_t(2));
        const auto *french = terms.front().wording(*text::Language::parse("fr"));
        QCOMPARE(french->term, "verrou (lock)"s);
        QCOMPARE(support::lines(french->names), "verrou\nverrous"s);
        QCOMPARE(french->synonyms.front(), "serrure"s);
        QCOMPARE(french->definition, "Il ferme."s);
        QCOMPARE(support::lines(terms.front().anchors), "Lock\nverrou"s);
        QVERIFY(terms.front().isMarked);
        QCOMPARE(terms.front().wording(*text::Language::parse("de"))->term, "lock"s);
        QVERIFY(!terms.back().isMarked);
        QCOMPARE(terms.back().wording(*text::Language::parse("fr"))->term, "Wort"s);
    }

    void leavesOutWhatIsNoTerm()
    {
        text::Problems problems;
        const auto terms = content::parseGlossary(
            "terms:\n  - id: a\n  - en: {term: B}\n  - x\n  - id: c\n    en: {term: C}\n", "g",
            problems);
        QCOMPARE(terms.size(), std::size_t(1));
        QCOMPARE(support::said(problems),
                 "g:2:5: error: a term needs an id and a wording\n"
                 "g:3:5: error: a term needs an id and a wording\n"
                 "g:4:5: error: a term needs an id and a wording"s);
        problems.clear();
        QVERIFY(content::parseGlossary("[]", "g", problems).empty());
        QVERIFY(content::parseGlossary("a: b: c", "g", problems).empty());
        QCOMPARE(problems.size(), std::size_t(2));
    }
};

ROOM_TEST(TestTerm)
#include "tst_term.moc"
