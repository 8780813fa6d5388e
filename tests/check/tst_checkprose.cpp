#include "check/check.h"
#include "check/checkprose.h"
#include "markup/parse.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

content::Page pageIn(const char *language)
{
    content::Page page;
    page.path = "a.md";
    page.language = *text::Language::parse(language);
    return page;
}

/// The rules that a page breaks, as "line rule level".
QByteArray broken(const char *language, const QByteArray &body)
{
    const auto document = markup::parse(body.toStdString(), "a.md", 1);
    if (!document)
        return "refused";
    QByteArray result;
    for (const auto &problem : check::checkProse(pageIn(language), *document))
        result += QByteArray::number(problem.pos.line) + ' '
            + QByteArray::fromStdString(problem.message.substr(0, problem.message.find(':')))
            + (problem.severity == text::Severity::Error ? " error\n" : " warning\n");
    return result;
}

} // namespace

/// Rules FR01–FR13 and E07 for pages, both sides of each.
class TestCheckProse : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatARuleNames_data();
    void findsWhatARuleNames();
    void passesWhatIsRight_data();
    void passesWhatIsRight();
    void theFirstUseOfATermNeedsItsPair();
    void theTitleIsReadAsItIsShown();
    void promisesCountInBothLanguages();
    void namesFileAndLineForFrenchPagesOnly();
};

void TestCheckProse::findsWhatARuleNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const char *rule, const char *text) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromUtf8(rule), QString::fromUtf8(text))))
            << QByteArray(text) << QByteArray(rule);
    };
    row("FR01 error", "Attention!");
    row("FR01 error", "Un mot; un autre.");
    row("FR01 error", "Vraiment?");
    row("FR01 error", "Un mot: un autre.");
    row("FR01 error", "Le **mot**: un autre.");
    row("FR01 error", "Dit «mot » ainsi.");
    row("FR01 error", "Dit « mot» ainsi.");
    row("FR01 error", "| L’un? |\n|---|\n| b |");
    row("FR02 error", "L'appareil.");
    row("FR02 error", "L'*appareil*.");
    row("FR03 error", "Dans la\u00A0section.");
    row("FR03 error", "Dans la\u202Fsection.");
    row("FR03 error", "Un\u200Bmot.");
    row("FR04 error", "Le cryptage des messages.");
    row("FR04 error", "Il faut crypter le disque.");
    row("FR04 error", "Un disque crypté.");
    row("FR04 error", "Encrypter un disque.");
    row("FR04 error", "L’encryptage des messages.");
    row("FR05 error", "Chiffré de bout-en-bout.");
    row("FR05 error", "Chiffré bout à bout.");
    row("FR05 error", "Chiffré en bout à bout.");
    row("FR06 warning", "Dit \"mot\" ainsi.");
    row("FR07 warning", "Et puis...");
    row("FR08 warning", "Chaque utilisateur⋅rice.");
    row("FR08 warning", "Vous êtes tenu•e de lire.");
    row("FR08 warning", "Vous êtes tenu.e.s de lire.");
    row("FR08 warning", "Vous êtes formé(e)s.");
    row("FR08 warning", "Vous êtes formé/e.");
    for (const auto *term :
         {"phishing", "malware", "spyware", "backdoor", "peer-to-peer", "proxy", "e-mail"})
        row("FR09 warning", term);
    row("FR09 warning", "Un outil open source.");
    row("FR10 error", "Un outil à source fermée.");
    row("FR10 error", "Un outil à source ouverte.");
    row("FR10 error", "Gare aux écouteurs parasites.");
    row("FR10 error", "Un logiciel gratuit.");
    row("FR11 warning", "A noter pour plus tard.");
    row("FR11 warning", "C’est dit. Etre prudent aide.");
    row("FR11 warning", "Etat des lieux.");
    row("FR12 error", "Vos messages sont intraçables.");
    row("FR12 error", "Un coffre inviolable.");
    row("FR12 error", "Sûr à 100\u00A0%.");
    row("FR12 error", "C’est totalement sûr.");
    row("FR12 error", "Vous restez anonyme.");
    for (const auto *name :
         {"Redphone", "Textsecure", "CSIPSimple", "OStel", "GibberBot", "Chatsecure", "Whatsapp",
          "Simplex", "Delta chat", "DeltaChat", "Jitsi meet", "KeepassXC", "Red Phone"})
        row("FR13 error", qPrintable(u"Avec %1 aussi."_s.arg(QString::fromUtf8(name))));
}

void TestCheckProse::findsWhatARuleNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rule);
    QCOMPARE(broken("fr", "Un.\n\n" + text + "\n"), "3 " + rule + '\n');
}

void TestCheckProse::passesWhatIsRight_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const auto *text : {
             "Attention\u202F! Vraiment\u202F? Un mot\u202F; un\u00A0: « deux ».",
             "Attention ! Vraiment ? Un mot ; un : « deux ».", // the loader sets these
             "Un :x: ici. À 14:30, 3:1, a::b, :x:, `clé: valeur; l'un`, "
             "<https://example.org/l'un?a=b;c>.",
             "L’appareil ; un 'mot' ; 5' de pause.",
             "50\u00A0% ; 10\u00A0Mo ; 1\u202F294 ; «\u00A0mot\u00A0» ; oui –\u00A0non\u00A0– si.",
             "Chiffrement, chiffrer, chiffré ; décrypter sans la clé ; cryptographie ; une "
             "cryptomonnaie.",
             "On lit parfois « cryptage » et « bout à bout ».",
             "Chiffré de bout en bout. D’un bout à l’autre.",
             "Le code `\"mot\"` et un écran de 5\".",
             "Et puis…",
             "Chaque contributeur·rice ; et/ou ; un ami. Le mot (ou un autre) ; chatsecure.org.",
             "Un logiciel libre ; en sources ouvertes ; cette application est gratuite.",
             "À noter. État des lieux. Être prudent. A priori. Le plan A vous va. L’État.",
             "Cela ne vous rend pas anonyme.",
             "L’ancienne page disait « intraçable ».",
             "Anonyme signifie que personne ne sait qui vous êtes.",
             "RedPhone, TextSecure, CSipSimple, Ostel, Gibberbot, ChatSecure, WhatsApp, SimpleX, "
             "Delta Chat, Jitsi Meet, Jitsi, KeePassXC, `redphone`, chatsecure.org, "
             "https://ostel.me.",
             "\"This is a passage of English: it is told by its words, and it's left to itself!\"",
         })
        QTest::newRow(text) << QByteArray(text);
}

void TestCheckProse::passesWhatIsRight()
{
    QFETCH(QByteArray, text);
    QCOMPARE(broken("fr", text + '\n'), QByteArray());
}

void TestCheckProse::theFirstUseOfATermNeedsItsPair()
{
    QCOMPARE(broken("fr", "L’hameçonnage (phishing).\n\nLe phishing.\n"), QByteArray());
    QCOMPARE(broken("fr", "Le phishing.\n\nL’hameçonnage (phishing).\n\nLe phishing.\n"),
             QByteArray("1 FR09 warning\n"));
    QCOMPARE(broken("fr", "Un logiciel malveillant.\n\nLe malware.\n"), QByteArray());
    QCOMPARE(broken("fr", "Le bouton « E-mail ».\n"), QByteArray());
}

void TestCheckProse::theTitleIsReadAsItIsShown()
{
    auto page = pageIn("fr");
    page.title = "L’aide\u202F: vraiment\u00A0?";
    QCOMPARE(check::checkProse(page, {}).size(), std::size_t(0));
    page.title = "L’aide ?"; // nobody sets it
    QCOMPARE(support::said(check::checkProse(page, {})),
             std::string("a.md:1:1: error: FR01: an ordinary space before a sign or inside « » in "
                         "'L’aide ?'"));
}

void TestCheckProse::promisesCountInBothLanguages()
{
    QCOMPARE(broken("en", "Ok.\n\nYour calls are untraceable.\n"), QByteArray("3 E07 error\n"));
    QCOMPARE(broken("en", "It does not make you anonymous.\n"), QByteArray());
    QCOMPARE(broken("en", "The old page said “untraceable”.\n"), QByteArray());
    QCOMPARE(broken("en", "Attention! It's \"cryptage\"... Etat.\n"), QByteArray());
    QCOMPARE(broken("de", "L'untraceable anonyme!\n"), QByteArray());
}

void TestCheckProse::namesFileAndLineForFrenchPagesOnly()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/a.md", "L'aide!", "Texte.\n\nAttention!\n");
    folder.writePage("en/a.md", "It's help!", "Text.\n\nYou are anonymous!\n");
    const auto guide = guide::Guide::open(folder.path());
    QVERIFY(guide);
    QCOMPARE(support::said(check::check(*guide)),
             "en/a.md:7:1: error: E07: promises 'anonymous'\n"
             "fr/a.md:2:1: error: FR01: no space before a sign or inside « » in 'L'aide!'\n"
             "fr/a.md:2:1: error: FR02: ' between letters in 'L'aide!'\n"
             "fr/a.md:7:1: error: FR01: no space before a sign or inside « » in 'Attention!'");
}

ROOM_TEST(TestCheckProse)
#include "tst_checkprose.moc"
