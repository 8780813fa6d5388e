#include "search/query.h"
#include "search/searching.h"
#include "support/cputimer.h"
#include "support/roomtests.h"

#include <QTest>

using namespace searching;
using search::Query;

class TestIndex : public QObject
{
    Q_OBJECT

    std::unique_ptr<search::Index> m_index;

    search::Results find(const std::string &text, Query::Manner manner = Query::Manner::Wide)
    {
        return m_index->search({text, french, manner});
    }

private slots:
    void init() { m_index = search::Index::create(); }

    void ignoresCaseAccentsLigaturesAndApostrophes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("typed");
        const auto row = [](const char *written, const char *typed) {
            QTest::addRow("%s as %s", written, typed)
                << QString::fromUtf8(written) << QString::fromUtf8(typed);
        };
        for (const char *written : {"securite", "sécurité", "SÉCURITÉ", "se\u0301curite\u0301"})
            for (const char *typed : {"securite", "sécurité", "SÉCURITÉ", "se\u0301curite\u0301"})
                row(written, typed);
        row("œuvre", "oeuvre");
        row("oeuvre", "œuvre");
        row("Œuvre", "oeuvre");
        row("Straße", "strasse");
        row("ex æquo", "ex aequo");
        row("aujourd'hui", "aujourd’hui");
        row("aujourd’hui", "aujourd'hui");
        row("l’ordinateur", "ordinateur");
        row("peut-être", "etre");
        row("10\u202F000", "10\u00A0000");
        row("Ключ", "ключ");
        row("我们学习安全", "学习");
        row("我们学习安全", "我们学习安全");
        row("我们学a¹", "我们学a1");
        row("安全½", "安全1");
        row("½安全", "2安全");
    }
    void ignoresCaseAccentsLigaturesAndApostrophes()
    {
        QFETCH(QString, written);
        QFETCH(QString, typed);
        m_index->add(page("a", french, "Un", "Avant " + written.toStdString() + ", après."));
        m_index->add(page("b", french, "Deux", "Rien de tel."));
        for (const auto manner : {Query::Manner::Wide, Query::Manner::Typed})
            QCOMPARE(shown(find(typed.toStdString(), manner)), std::string("fr a"));
    }

    /// Half a hundred equal words, joined, on a page full of them took five seconds.
    void aQueryHasBounds()
    {
        std::string body;
        for (int i = 0; i < 20'000; ++i)
            body += i % 20 == 0 ? "\nab " : "ab ";
        m_index->add(page("a", french, "Un", body));
        std::string joined;
        for (int i = 0; i < 400; ++i)
            joined += "ab:";
        QCOMPARE(shown(find("ab")), std::string("fr a"));
        const auto seconds = support::cpuSeconds([&] {
            QCOMPARE(shown(find(joined)), std::string("fr a"));
            QCOMPARE(shown(find('"' + joined + '"')), std::string("fr a"));
        });
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
        search::Analyzer analyzer;
        std::string many;
        for (int i = 0; i < 100; ++i)
            many += "w" + std::to_string(i) + ' ';
        const auto parsed = search::parse(analyzer, many + "\"a b c\"", Query::Manner::Wide);
        QCOMPARE(parsed.clauses.size(), search::maxQueryWords);
        const auto phrase = search::parse(analyzer, '"' + many + '"', Query::Manner::Wide);
        QCOMPARE(phrase.clauses.front().atoms.front().words.size(), search::maxPhraseWords);
        const auto equal = search::parse(analyzer, "ab:ab:cd:ab", Query::Manner::Wide);
        QCOMPARE(equal.clauses.front().atoms.size(), 2U);
    }

    void findsOtherFormsUnlessExact()
    {
        m_index->add(page("a", french, "Un", "Ils ont chiffré leurs disques."));
        m_index->add(page("b", english, "One", "They encrypted their disks."));
        QCOMPARE(shown(find("chiffrer disque")), std::string("fr a"));
        QCOMPARE(shown(find("encrypting disk")), std::string("en b"));
        QCOMPARE(shown(find("disque", Query::Manner::Exact)), std::string());
        QCOMPARE(shown(find("disques", Query::Manner::Exact)), std::string("fr a"));
        QCOMPARE(shown(find("disqu", Query::Manner::Exact)), std::string()); // the stem
        QCOMPARE(shown(find("\"disque\"")), std::string());                  // said to be as it is
    }

    void singularAndPluralFindEachOther_data()
    {
        QTest::addColumn<QString>("singular");
        QTest::addColumn<QString>("plural");
        for (const auto *word : {"clé", "photo", "numéro", "menu", "emploi", "média"})
            QTest::newRow(word) << word << QString::fromUtf8(word) + u's';
        QTest::newRow("réseau") << "réseau"
                                << "réseaux";
        QTest::newRow("signal") << "signal"
                                << "signaux";
    }
    void singularAndPluralFindEachOther()
    {
        QFETCH(QString, singular);
        QFETCH(QString, plural);
        m_index->add(page("one", french, "A", "Texte " + singular.toStdString()));
        m_index->add(page("many", french, "B", "Texte " + plural.toStdString()));
        for (const auto &typed : {singular, plural})
            QCOMPARE(pages(find(typed.toStdString())),
                     (std::set<std::string>{"fr many", "fr one"}));
    }

    void findsAWordWhileItIsTyped()
    {
        m_index->add(page("a", french, "Un", "La vérification des **empreintes**."));
        const std::string word = "verification";
        for (std::size_t length = 1; length <= word.size(); ++length)
            QCOMPARE(shown(find("la " + word.substr(0, length), Query::Manner::Typed)),
                     std::string("fr a"));
        QCOMPARE(shown(find("verifica ", Query::Manner::Typed)), std::string()); // it is ended
        QCOMPARE(shown(find("verifica")), std::string());
        QCOMPARE(shown(find("\"la verif", Query::Manner::Typed)), std::string("fr a"));
        QCOMPARE(shown(find("verifications", Query::Manner::Typed)), std::string("fr a"));
    }

    void wantsAllWordsOfAPageAndNoneExcluded()
    {
        m_index->add(page("a", french, "Un", "# Premier\n\nUne clé.\n\n# Second\n\nUn message."));
        m_index->add(page("b", french, "Deux", "Une clé publique."));
        QCOMPARE(shown(find("cle")), std::string("fr b\nfr a#premier"));
        QCOMPARE(pages(find("cle message")), std::set<std::string>{"fr a"});
        QCOMPARE(shown(find("cle -publique")), std::string("fr a#premier"));
        QCOMPARE(shown(find("-publique")), std::string("fr a#premier"));
        QCOMPARE(shown(find("cle -\"une cle\"")), std::string());
        QCOMPARE(shown(find("\"cle publique\"")), std::string("fr b"));
        QCOMPARE(shown(find("« cle publique »")), std::string("fr b"));
        QCOMPARE(shown(find("\"publique cle\"")), std::string());
        QCOMPARE(shown(find("\"cle second un\"")), std::string("fr a#premier"));
    }

    void ranksTitlesThenHeadingsThenText()
    {
        std::string often = "Texte";
        for (int i = 0; i < 200; ++i)
            often += " signal";
        m_index->add(page("text", french, "Un", often));
        m_index->add(page("heading", french, "Deux", "# Le signal\n\nTexte.\n\n# Autre\n\nRien."));
        m_index->add(page("title", french, "Signal", "Texte."));
        m_index->add(page("other", french, "Trois", "Rien du tout."));
        QCOMPARE(shown(find("signal")), std::string("fr title\nfr heading#le-signal\nfr text"));
    }

    void findsAPageByItsKeywords()
    {
        const auto keyed = [](const std::string &id, const std::string &body,
                              const std::vector<std::string> &keywords) {
            return search::pageOf(*markup::parse(body, id, 1), id, french, "Titre", keywords);
        };
        m_index->add(keyed("taken", "# Pris\n\nUn téléphone.", {"volé", "garde à vue"}));
        m_index->add(keyed("other", "# Autre\n\nUn téléphone, volé peut-être.", {}));
        QCOMPARE(shown(find("garde")), std::string("fr taken#pris"));
        QCOMPARE(find("garde").groups.front().hits.front().excerpt.text,
                 std::string("Un téléphone."));
        // With a word of the text; as much as in a heading, more than in a text; inflected.
        QCOMPARE(shown(find("telephone volee")), std::string("fr taken#pris\nfr other#autre"));
        // What is exact, or excluded, is so by what the page says.
        QCOMPARE(shown(find("vole", Query::Manner::Exact)), std::string("fr other#autre"));
        QCOMPARE(shown(find("telephone -vole")), std::string("fr taken#pris"));
        QCOMPARE(shown(find("-vole")), std::string("fr taken#pris"));
        // Keywords are no sentence.
        QCOMPARE(shown(find("\"garde a vue\"")), std::string("fr taken#pris"));
        QCOMPARE(shown(find("\"vole garde\"")), std::string());
    }

    void putsTheReadersLanguageFirst()
    {
        m_index->add(page("a", english, "One", "Signal signal signal."));
        m_index->add(page("b", french, "Deux", "Un texte avec Signal."));
        QCOMPARE(shown(find("signal")), std::string("fr b\nen a"));
        QCOMPARE(shown(m_index->search({"signal", english})), std::string("en a\nfr b"));
        Query only{"signal", english};
        only.only = french;
        QCOMPARE(shown(m_index->search(only)), std::string("fr b"));
    }

    void aLimitedListIsTheStartOfTheWhole()
    {
        for (int i = 0; i < 60; ++i) {
            std::string body;
            for (int j = 0; j <= i % 7; ++j)
                body += "# Partie\n\nUn mot, " + std::string(static_cast<std::size_t>(i), 'x')
                    + ".\n\n";
            m_index->add(page("p" + std::to_string(i), french, "Page", body));
        }
        const auto all = find("mot");
        QCOMPARE(all.groups.front().pages, std::size_t(60));
        for (const std::size_t limit : {0, 1, 5, 20, 59}) {
            Query query{"mot", french};
            query.limit = limit;
            const auto some = m_index->search(query);
            QCOMPARE(some.groups.front().hits.size(), limit);
            for (std::size_t i = 0; i < limit; ++i)
                QVERIFY(some.groups.front().hits[i].place == all.groups.front().hits[i].place);
        }
    }

    void marksWhatWasFound()
    {
        m_index->add(
            page("a", french, "Chiffrer un disque",
                 "Début.\n\n## Les « clés »\n\nOn chiffre\nla **cle\u0301 publique**, puis "
                 "une clé\nprivée.\n\nFin."));
        const auto results = find("cle \"la clé publique\" chiffrer");
        const auto &hit = results.groups.front().hits.front();
        QCOMPARE(
            marked(hit.excerpt.text, hit.excerpt.marks),
            std::string("On [chiffre] [la] [cle\u0301] [publique], puis une [clé] privée. Fin."));
        QCOMPARE(marked(hit.title, hit.titleMarks), std::string("[Chiffrer] un disque"));
        QCOMPARE(support::lines(hit.headings), std::string("Les « clés »"));
        QCOMPARE(hit.place.block, (text::BlockPath{{1}, 1}));
    }

    void marksACharacterOfTwoWordsOnce()
    {
        m_index->add(page("a", french, "Moins de ½", "Au plus ½, 1 ou 2."));
        const auto results = find("1 2");
        const auto &hit = results.groups.front().hits.front();
        QCOMPARE(marked(hit.title, hit.titleMarks), std::string("Moins de [½]"));
        QCOMPARE(marked(hit.excerpt.text, hit.excerpt.marks),
                 std::string("Au plus [½], [1] ou [2]."));
    }

    void cutsAroundWhatWasFound()
    {
        std::string body;
        for (int i = 0; i < 400; ++i)
            body += "mot" + std::to_string(i) + (i == 300 ? " été réservé " : " ");
        m_index->add(page("a", french, "Un", body + "\n\nSuite."));
        const auto results = find("reserve");
        const auto &excerpt = results.groups.front().hits.front().excerpt;
        const auto shownText = marked(excerpt.text, excerpt.marks);
        QVERIFY2(shownText.starts_with("…mot2"), shownText.c_str());
        QVERIFY2(shownText.find("mot300 été [réservé] mot301") != std::string::npos,
                 shownText.c_str());
        QVERIFY2(shownText.ends_with("…"), shownText.c_str());
        QVERIFY(excerpt.text.size() < 240);
    }

    void offersWhatTheGlossaryKnows()
    {
        m_index = search::Index::create(
            {{{{french, "chiffrement"}, {french, "cryptage"}, {english, "encryption"}}},
             {{{french, "numéro de sécurité"}, {english, "safety number"}}}});
        m_index->add(page("a", french, "Un", "Le chiffrement des messages."));
        m_index->add(page("b", english, "Two", "Encryption of messages."));
        m_index->add(page("c", french, "Trois", "Le cryptage des messages."));
        m_index->add(page("d", english, "Four", "Compare the safety number, a number for safety."));
        m_index->add(page("e", english, "Five", "A number for your safety."));
        const auto results = find("chiffrement");
        QCOMPARE(shown(results), std::string("fr a\nfr c\nen b"));
        QCOMPARE(results.groups[0].hits[0].through, std::string());
        QCOMPARE(results.groups[0].hits[1].through, std::string("cryptage"));
        QCOMPARE(results.groups[1].hits[0].through, std::string("encryption"));
        QCOMPARE(
            marked(results.groups[1].hits[0].excerpt.text, results.groups[1].hits[0].excerpt.marks),
            std::string("[Encryption] of messages."));
        QCOMPARE(shown(find("chiffrements")), std::string("fr a\nfr c\nen b"));
        QCOMPARE(shown(find("numero securite")), std::string("en d"));
        QCOMPARE(shown(find("le numéro de sécurité compare")), std::string());
        QCOMPARE(shown(find("numéro de sécurité compare")), std::string("en d"));
        QCOMPARE(shown(find("chiffrement", Query::Manner::Exact)), std::string("fr a"));
        QCOMPARE(shown(find("\"chiffrement\"")), std::string("fr a"));
        QCOMPARE(shown(find("encryption -cryptage")), std::string("fr a\nen b"));
    }

    void aNameAsTheGlossaryWritesItIsBetterThanItsWords()
    {
        m_index = search::Index::create({{{{french, "numéro de sécurité"}}}});
        m_index->add(
            page("words", french, "Un", "La sécurité du numéro, un numéro, une sécurité."));
        m_index->add(page("name", french, "Deux", "Comparez le numéro de sécurité affiché."));
        const auto results = find("numero securite");
        QCOMPARE(shown(results), std::string("fr name\nfr words"));
        const auto &excerpt = results.groups[0].hits[0].excerpt;
        QCOMPARE(marked(excerpt.text, excerpt.marks),
                 std::string("Comparez le [numéro] [de] [sécurité] affiché."));
    }

    void itsOwnPluralIsNoOtherName()
    {
        m_index = search::Index::create({{{{french, "numéro de sécurité"},
                                           {french, "numéros de sécurité"},
                                           {english, "safety number"}}}});
        m_index->add(page("a", french, "Un", "Comparez les numéros de sécurité."));
        for (const auto *typed : {"numero securite", "numéros de sécurité"}) {
            const auto results = find(typed);
            QCOMPARE(shown(results), std::string("fr a"));
            QCOMPARE(results.groups[0].hits[0].through, std::string());
        }
    }

    void proposesAWordOfTheIndexWhenNothingIsFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("a letter too few") << "securté"
                                          << "sécurité";
        QTest::newRow("letters swapped") << "sécruité"
                                         << "sécurité";
        QTest::newRow("among others") << "la  securitte numérique"
                                      << "la  sécurité numérique";
        QTest::newRow("twice") << "securitte numerrique"
                               << "sécurité numérique";
        QTest::newRow("in a phrase") << "\"sécurittée numérique\""
                                     << "\"sécurité numérique\"";
        QTest::newRow("nothing near") << "xyzzyxy"
                                      << "";
        QTest::newRow("found") << "securite"
                               << "";
        QTest::newRow("known, but not together") << "phishing numérique"
                                                 << "";
        QTest::newRow("of the other language") << "phising"
                                               << "phishing";
    }
    void proposesAWordOfTheIndexWhenNothingIsFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, proposed);
        m_index->add(page("a", french, "La Sécurité numérique", "Texte."));
        m_index->add(page("b", english, "Phishing", "Text."));
        QCOMPARE(find(typed.toStdString()).suggestion, proposed.toStdString());
        QCOMPARE(find(typed.toStdString(), Query::Manner::Exact).suggestion, std::string());
    }

    void takesWhateverIsTyped_data()
    {
        QTest::addColumn<QByteArray>("typed");
        for (const char *typed : {"",
                                  " ",
                                  "\"",
                                  "\"\"",
                                  "-",
                                  "--",
                                  "- -",
                                  "-\"",
                                  "*",
                                  "a*",
                                  "^a",
                                  "(",
                                  ")",
                                  "a AND",
                                  "OR",
                                  "NOT a",
                                  "a NEAR b",
                                  "NEAR(a b)",
                                  "title:a",
                                  "{title}: a",
                                  "a - b",
                                  "a-b",
                                  "a+b",
                                  "'",
                                  "''",
                                  "a\"b",
                                  "\"a",
                                  "a\"",
                                  "« a",
                                  ";",
                                  "DROP TABLE pages0",
                                  "%",
                                  "_",
                                  "\\",
                                  "-a -b",
                                  "½ ⅷ ™",
                                  "\u202E",
                                  "…",
                                  "👍",
                                  "\xff\xfe",
                                  "a\xC3",
                                  "\x01\x02",
                                  "\u0301",
                                  "ﷺ"})
            QTest::addRow("%s", typed) << QByteArray(typed);
        QTest::newRow("nul") << QByteArray("a\0b", 3);
        QTest::newRow("a long word") << QByteArray(10'000, 'a');
        QTest::newRow("many words") << QByteArray("ab ").repeated(3333);
        QByteArray different;
        for (int i = 0; i < 2500; ++i)
            different += QByteArray::number(i) + ' ';
        QTest::newRow("many different words") << different;
        QTest::newRow("a long phrase") << '"' + different + '"';
        QTest::newRow("much excluded") << "a -" + QByteArray(different).replace(" ", " -");
        QTest::newRow("a long compound") << QByteArray(different).replace(" ", "-");
        QTest::newRow("quotes") << QByteArray(10'000, '"');
        QTest::newRow("minuses") << QByteArray(10'000, '-');
        QTest::newRow("brackets") << QByteArray(10'000, '(');
    }
    void takesWhateverIsTyped()
    {
        QFETCH(QByteArray, typed);
        m_index->add(page("a", french, "Un", "a b and or not near title DROP TABLE pages0"));
        for (const auto manner :
             {Query::Manner::Wide, Query::Manner::Typed, Query::Manner::Exact}) {
            find(typed.toStdString(), manner);
            QCOMPARE(shown(find("near", manner)), std::string("fr a"));
        }
    }

    void operatorsAreWords()
    {
        m_index->add(page("a", english, "One", "this OR that"));
        m_index->add(page("b", english, "Two", "this and not that"));
        QCOMPARE(shown(find("this OR that")), std::string("en a"));
        QCOMPARE(shown(find("this NOT that")), std::string("en b"));
        QCOMPARE(shown(find("title:this")), std::string());
    }

    void wantsEachOfManyWords()
    {
        std::string all;
        for (std::size_t i = 1; i < search::maxQueryWords; ++i)
            all += std::to_string(i) + ' ';
        m_index->add(page("a", french, "Un", all));
        QCOMPARE(shown(find(all, Query::Manner::Exact)), std::string("fr a"));
        QCOMPARE(shown(find(all)), std::string("fr a"));
        QCOMPARE(shown(find('"' + all + '"')), std::string("fr a"));
        QCOMPARE(shown(find(all + "3000", Query::Manner::Exact)), std::string());
    }
};

ROOM_TEST(TestIndex)
#include "tst_index.moc"
