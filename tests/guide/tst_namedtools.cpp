#include "guide/namedtools.h"

#include <QTest>

namespace {

content::Tool tool(const char *id, const char *name, std::vector<std::string> aliases = {})
{
    content::Tool result;
    result.id = id;
    result.name = name;
    result.aliases = std::move(aliases);
    return result;
}

} // namespace

class TestNamedTools final : public QObject
{
    Q_OBJECT

private slots:
    void findsWholeWordsInTheOrderOfTheText_data();
    void findsWholeWordsInTheOrderOfTheText();
};

void TestNamedTools::findsWholeWordsInTheOrderOfTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("ids");
    QTest::newRow("order") << QByteArray("First ÉCHO, then Pager.") << QByteArray("echo pager ");
    QTest::newRow("alias") << QByteArray("Use pager-one (old).") << QByteArray("pager ");
    QTest::newRow("alias of words") << QByteArray("the Écho Line") << QByteArray("echo ");
    QTest::newRow("inside words") << QByteArray("echoes, pagers, repager, échoé") << QByteArray();
    QTest::newRow("at the edges") << QByteArray("pager") << QByteArray("pager ");
    QTest::newRow("punctuation") << QByteArray("l’écho, «pager»") << QByteArray("echo pager ");
}

void TestNamedTools::findsWholeWordsInTheOrderOfTheText()
{
    QFETCH(QByteArray, text);
    const std::vector<content::Tool> tools = {tool("pager", "Pager", {"pager-one", ""}),
                                              tool("echo", "Écho", {"echo line"})};
    QByteArray ids;
    for (const auto *found : guide::namedTools(text.toStdString(), tools))
        ids += QByteArray::fromStdString(found->id) + ' ';
    QTEST(ids, "ids");
}

QTEST_APPLESS_MAIN(TestNamedTools)

#include "tst_namedtools.moc"
