#include "check/promises.h"
#include "support/roomtests.h"
#include "support/strings.h"

#include <QTest>

using namespace std::string_literals;

/// Rules E07 and FR12: a promise is found, what only speaks of one is not.
class TestPromises : public QObject
{
    Q_OBJECT

private slots:
    void tellsAPromiseFromTalkOfOne_data();
    void tellsAPromiseFromTalkOfOne();
    void readsOnlyTheLanguagesItKnows();
};

void TestPromises::tellsAPromiseFromTalkOfOne_data()
{
    QTest::addColumn<std::string>("language");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("found");
    const auto row = [](const char *language, const char *text, const char *found) {
        QTest::newRow(text) << std::string(language) << std::string(text) << std::string(found);
    };
    row("en", "Your calls become untraceable.", "untraceable");
    row("en", "It makes you anonymous and it is free.", "anonymous");
    row("en", "Military-grade encryption, 100% safe.", "military-grade\n100 %");
    row("en", "The server keeps no metadata at all.", "no metadata");
    row("en", "It is not slow, but anonymous.", "anonymous");
    row("en", "Nothing is kept. You are anonymous.", "anonymous");
    row("en", "It does not make you anonymous.", "");
    row("en", "No tool makes a person untraceable.", "");
    row("en", "That doesn’t mean that you are anonymous.", "");
    row("en", "The old page called it “untraceable”, which was wrong.", "");
    row("en", "\"Anonymous\" is a strong word.", "");
    row("en", "Anonymous means that nobody can tell who you are.", "");
    row("en", "Anonymously given, 1100 %.", "");
    row("fr", "Vos échanges deviennent intraçables.", "intracables");
    row("fr", "Une messagerie totalement sûre, à 100 %.", "100 %\ntotalement sure");
    row("fr", "Vous restez anonyme : rien n’est gardé.", "anonyme");
    row("fr", "Elle n’est pas lente mais anonyme.", "anonyme");
    row("fr", "L’échange ne devient pas intraçable.", "");
    row("fr", "Aucun outil ne vous rend anonyme.", "");
    row("fr", "L’ancienne page disait « intraçable », à tort.", "");
    row("fr", "Anonyme signifie que personne ne sait qui vous êtes.", "");
    row("fr", "Sans rien promettre d’inviolable.", "");
}

void TestPromises::tellsAPromiseFromTalkOfOne()
{
    QFETCH(std::string, language);
    QFETCH(std::string, text);
    QFETCH(std::string, found);
    QCOMPARE(support::lines(check::promises(text, *text::Language::parse(language))), found);
}

void TestPromises::readsOnlyTheLanguagesItKnows()
{
    QVERIFY(check::promises("anonym untraceable anonyme", *text::Language::parse("de")).empty());
}

ROOM_TEST(TestPromises)
#include "tst_promises.moc"
