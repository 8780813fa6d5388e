#include "render/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPlainText final : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryTextStaysAsItIs();
    void aCopyIsWhatTheAuthorWrote();
    void linesOfCodeStayLines();
    void charactersOfTwoUnitsAreNotTornApart();
};

void TestPlainText::ordinaryTextStaysAsItIs()
{
    QCOMPARE(render::breakable("Une phrase\u00a0: deux mots."), u"Une phrase\u00a0: deux mots."_s);
}

void TestPlainText::aCopyIsWhatTheAuthorWrote()
{
    const auto address = std::string("https://example.org/") + std::string(300, 'a');
    const auto shown = render::breakable(address);
    QVERIFY(shown.contains(u'\u200b'));
    QCOMPARE(render::unbroken(shown + render::wordJoiner).toStdString(), address);
}

void TestPlainText::linesOfCodeStayLines()
{
    QCOMPARE(render::breakableLines("one\n  two"), u"one\u2028  two"_s);
}

void TestPlainText::charactersOfTwoUnitsAreNotTornApart()
{
    std::string faces;
    for (int i = 0; i < 100; ++i)
        faces += "😀";
    const auto shown = render::breakable(faces);
    QVERIFY(shown.isValidUtf16());
    QCOMPARE(render::unbroken(shown).toStdString(), faces);
}

QTEST_APPLESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
