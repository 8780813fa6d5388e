#include "markup/typography.h"

#include "markup/parse.h"
#include "support/corpus.h"
#include "support/golden.h"
#include "support/roomtests.h"
#include "support/strings.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

void addPages(const QString &folder)
{
    QDirIterator files(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto path = files.next();
        QTest::newRow(qPrintable(path)) << path;
    }
}

/// "_" for a no-break space, "~" for a narrow one.
QByteArray shown(const std::string &text)
{
    return QByteArray::fromStdString(text).replace("\u00A0", "_").replace("\u202F", "~");
}

QByteArray letters(const std::string &text)
{
    QByteArray result;
    for (std::size_t at = 0; at < text.size();)
        if (const auto c = QChar::fromUcs4(text::next(text, at)); true)
            for (const auto half : c)
                if (QChar(half).isLetterOrNumber() || QChar(half).isSurrogate())
                    result += QString(half).toUtf8();
    return result;
}

QByteArray codeOf(const std::vector<markup::Inline> &inlines)
{
    QByteArray result;
    for (const auto &piece : inlines) {
        if (piece.kind != markup::InlineKind::Text)
            result += QByteArray::fromStdString(piece.text + piece.target) + '\n';
        result += codeOf(piece.children);
    }
    return result;
}

/// All that setting must not touch: code, addresses, labels, ids.
QByteArray codeOf(const std::vector<markup::Block> &blocks)
{
    QByteArray result;
    for (const auto &block : blocks) {
        result += QByteArray::fromStdString(block.text + block.label) + '\n';
        for (const auto &id : block.ids)
            result += QByteArray::fromStdString(id) + '\n';
        result += codeOf(block.inlines) + codeOf(block.blocks);
    }
    return result;
}

} // namespace

/// French as it is printed.
class TestTypography : public QObject
{
    Q_OBJECT

private slots:
    void setsATextAsFranceDoes_data();
    void setsATextAsFranceDoes();
    void looksAcrossThePiecesOfABlock();
    void givesTheTreeUnderReview();
    void settingTwiceChangesNothingMore_data();
    void settingTwiceChangesNothingMore();
    void settingTwiceChangesNoGuideAtHand_data();
    void settingTwiceChangesNoGuideAtHand();
    void anyMixtureOfSignsIsSetOnce();
};

void TestTypography::setsATextAsFranceDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    // Spaces that are there become the right ones.
    row("les outils :", "les outils_:");
    row("Vraiment ? Oui !", "Vraiment~? Oui~!");
    row("un ; deux", "un~; deux");
    row("« mot »", "«_mot_»");
    row("(dit-il !)", "(dit-il~!)");
    row("Quoi ?!", "Quoi~?!");
    row("50 % des gens", "50_% des gens");
    row("un\u00A0; deux\u202F: « \u00A0trois\u202F»", "un~; deux_: «_trois_»");
    row("deux  : espaces", "deux_: espaces");
    row("une ligne\n: la suite", "une ligne_: la suite");
    // Missing ones are put in where nothing else can be meant.
    row("Attention!", "Attention~!");
    row("Quoi?! Bon; bien", "Quoi~?! Bon~; bien");
    row("«mot»?", "«_mot_»~?");
    row("100% des cas", "100_% des cas");
    row("sans: espace", "sans: espace");
    // No French punctuation.
    row("a != b", "a != b");
    row("un :mot et :x: :---: a::b", "un :mot et :x: :---: a::b");
    row("std :: vector", "std :: vector");
    row("à 14:30, rapport 3:1, version 2.5", "à 14:30, rapport 3:1, version 2.5");
    row("https://example.org/a?b=c;d!e https://example.org/?",
        "https://example.org/a?b=c;d!e https://example.org/?");
    row("sip:moi@example.org; l'ami@example.org!", "sip:moi@example.org; l'ami@example.org!");
    row("/etc/l'hote ~/d'ici.txt C:\\l'un", "/etc/l'hote ~/d'ici.txt C:\\l'un");
    row("f(); a=b; &nbsp; std::x! https://localhost; 14:30; 3:1!",
        "f(); a=b; &nbsp; std::x! https://localhost; 14:30; 3:1!");
    row("un 20%d'encre :) ;)", "un 20%d’encre :) ;)");
    row("?", "?");
    row("", "");
    // Apostrophes.
    row("l'appareil, aujourd'hui, d'1 Go", "l’appareil, aujourd’hui, d’1 Go");
    row("d'«ici»", "d’«_ici_»");
    row("un 'mot' de 5'", "un 'mot' de 5'");
    // Quotation marks.
    row("dit \"un mot\" et \"deux.\"", "dit «_un mot_» et «_deux._»");
    row("l'\"ami\", (\"vrai\")?", "l’«_ami_», («_vrai_»)~?");
    row("« il dit \"oui\" »", "«_il dit “oui”_»");
    row("un \"seul", "un \"seul");
    row("5\" et 6\"", "5\" et 6\"");
    row("class=\"a b\"", "class=\"a b\"");
    // No-break spaces where they do nothing, and where they do.
    row("dans la\u00A0section", "dans la section");
    row("dans la \u00A0section\u00A0", "dans la section");
    row("1\u202F294 mots, 10\u00A0Mo, n°\u00A05", "1~294 mots, 10_Mo, n°_5");
    row("oui –\u00A0peut-être\u00A0– non", "oui –_peut-être_– non");
    row("zéro\u200Blargeur\uFEFF", "zérolargeur");
}

void TestTypography::setsATextAsFranceDoes()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(shown(markup::inFrench(text.toStdString())), expected);
}

void TestTypography::looksAcrossThePiecesOfABlock()
{
    const auto set = [](const char *body) {
        auto page = markup::parse(body, "page.md", 1);
        if (page)
            markup::setFrench(*page);
        return page ? shown(markup::plainText(*page)) : QByteArray("refused");
    };
    QCOMPARE(set("**Gras** : l'*autre* \"**mot**\" !\n"), QByteArray("Gras_: l’autre «_mot_»~!\n"));
    QCOMPARE(set("Le code `a ? b` ; d'`ici` : \"`x`\"\n"),
             QByteArray("Le code a ? b~; d’ici_: «_x_»\n"));
    QCOMPARE(set("Un \"mot\\\n: ligne\"\n"), QByteArray("Un «_mot\n: ligne_»\n"));
    QCOMPARE(set("Un \"mot\n\nautre\" bloc\n"), QByteArray("Un \"mot\nautre\" bloc\n"));
    QCOMPARE(set("<kbd>Ctrl ;</kbd> <https://example.org/l'un> !\n"),
             QByteArray("Ctrl ; https://example.org/l'un~!\n"));
    QCOMPARE(set("```\nl'un ;\n```\n"), QByteArray("l'un ;\n"));
}

void TestTypography::givesTheTreeUnderReview()
{
    const QString path = u"" GOLDEN "/french.txt"_s;
    auto page = markup::parse(support::readFile(path.chopped(4) + u".md"_s).toStdString(), "a", 1);
    QVERIFY(page);
    markup::setFrench(*page);
    const auto difference = support::differenceFrom(path, shown(markup::toString(*page)));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestTypography::settingTwiceChangesNothingMore_data()
{
    QTest::addColumn<QString>("path");
    addPages(u"" CONTENT "/fr"_s);
    addPages(u"" GOLDEN ""_s);
}

void TestTypography::settingTwiceChangesNothingMore()
{
    QFETCH(QString, path);
    const auto source = text::decode(support::readFile(path).toStdString(), "page.md").text;
    auto page = markup::parse(source, "page.md", 1);
    if (!page)
        QSKIP("refused");
    const auto before = *page;
    markup::setFrench(*page);
    const auto once = *page;
    QCOMPARE(letters(markup::plainText(once)), letters(markup::plainText(before)));
    QCOMPARE(codeOf(once.blocks), codeOf(before.blocks));
    markup::setFrench(*page);
    QVERIFY(page->sameAs(once));
}

void TestTypography::settingTwiceChangesNoGuideAtHand_data()
{
    SKIP_UNLESS_AT_HAND(u"" GUIDES ""_s);
    QTest::addColumn<QString>("path");
    addPages(u"" GUIDES ""_s);
}

/// Whatever their language: words and code stay.
void TestTypography::settingTwiceChangesNoGuideAtHand()
{
    settingTwiceChangesNothingMore();
}

void TestTypography::anyMixtureOfSignsIsSetOnce()
{
    const std::array<const char *, 24> parts = {
        "a", "é", "1", " ", " ", "\n", "\u00A0", "\u202F", "\u200B", ":", ";", "!",
        "?", "«", "»", "%", "'", "\"", "(",      ")",      "–",      "/", "=", "…"};
    quint32 seed = 1;
    for (int run = 0; run < 50'000; ++run) {
        std::string text;
        for (int i = 0; i < 9; ++i) {
            seed = seed * 1'664'525 + 1'013'904'223;
            text += parts.at((seed >> 16) % parts.size());
        }
        const auto once = markup::inFrench(text);
        if (markup::inFrench(once) != once)
            QFAIL(("'" + shown(text) + "' -> '" + shown(once) + "' -> '"
                   + shown(markup::inFrench(once)) + "'")
                      .constData());
    }
}

ROOM_TEST(TestTypography)
#include "tst_typography.moc"
