#include "render/typography.h"

#include "markup/parse.h"

#include <QTest>

/// Spaces that French punctuation must not be parted from.
class TestTypography : public QObject
{
    Q_OBJECT

private slots:
    void setsNoBreakSpaces_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // "_" for a no-break space
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
        };
        row("les outils :", "les outils_:");
        row("Vraiment ? Oui !", "Vraiment_? Oui_!");
        row("un ; deux", "un_; deux");
        row("« mot »", "«_mot_»");
        row("(dit-il !)", "(dit-il_!)");
        row("Quoi ?!", "Quoi_?!");
        row("sans: espace", "sans: espace");
        row("a != b", "a != b");
        row("un :mot", "un :mot");
        row("", "");
    }
    void setsNoBreakSpaces()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        auto result = QByteArray::fromStdString(render::withFrenchSpaces(text.toStdString()));
        QCOMPARE(result.replace("\u00A0", "_"), expected);
    }

    void leavesCodeAlone()
    {
        auto page = markup::parse("Voici :\n\n- `a ? b` ; c\n\n```\na ;\n```\n", "page.md", 1);
        QVERIFY(page);
        render::setFrenchSpaces(*page);
        QCOMPARE(QByteArray::fromStdString(markup::plainText(*page)).replace("\u00A0", "_"),
                 QByteArray("Voici_:\na ? b_; c\na ;\n"));
    }
};

QTEST_GUILESS_MAIN(TestTypography)
#include "tst_typography.moc"
