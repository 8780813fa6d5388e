#include "guide/builtin.h"
#include "markup/parse.h"
#include "mentions/names.h"
#include "support/roomtests.h"
#include "support/strings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

/// One case of tests/disguises.
struct Case {
    QString id;
    std::string tool;
    std::string markdown;
    std::string plain;
    text::Language language;
    bool isDoubtful = false;
};

std::vector<Case> cases(const QString &name)
{
    QFile file(QStringLiteral(DISGUISES "/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("no cases %s", qPrintable(name));
    std::vector<Case> result;
    for (const auto &line : file.readAll().split('\n')) {
        const auto read = QJsonDocument::fromJson(line).object();
        const auto string = [&](const char *key) {
            return read[QLatin1String(key)].toString().toStdString();
        };
        if (!read.isEmpty())
            result.push_back({read[QLatin1String("id")].toString(), string("tool"),
                              string("markdown"), string("plain"),
                              *text::Language::parse(string("language")),
                              read.contains(QLatin1String("doubt"))});
    }
    return result;
}

markup::Document marked(const std::string &markdown, const text::Language &language)
{
    static const auto tools = guide::builtInTools();
    static std::map<text::Language, mentions::Names> names;
    auto document = markup::parse(markdown, "p.md", 1);
    if (!document)
        qFatal("refused: %s", document.error().message.c_str());
    names.try_emplace(language, tools, std::vector<content::Term>(), language)
        .first->second.mark(*document, language);
    return std::move(*document);
}

bool names(const markup::Document &document, const std::string &tool)
{
    const auto named = mentions::toolsNamed(document);
    return std::ranges::find(named, tool) != named.end();
}

} // namespace

/// Cases by somebody who has not seen the matcher.
class TestDisguises final : public QObject
{
    Q_OBJECT

private slots:
    void noneEscapes_data();
    void noneEscapes();
    void honestWordsAreNotMarked_data();
    void honestWordsAreNotMarked();
    void textThatIsTurnedRoundIsShownAsItIsRead_data();
    void textThatIsTurnedRoundIsShownAsItIsRead();

private:
    static void addRows(const QString &name)
    {
        QTest::addColumn<Case>("one");
        for (const auto &each : cases(name))
            QTest::newRow(qPrintable(each.id)) << each;
    }
};

void TestDisguises::noneEscapes_data()
{
    addRows(QStringLiteral("disguises.jsonl"));
}

void TestDisguises::noneEscapes()
{
    QFETCH(Case, one);
    const auto document = marked(one.markdown, one.language);
    if (!names(marked(one.plain, one.language), one.tool))
        QSKIP("not marked without the disguise");
    QVERIFY2(names(document, one.tool), markup::toString(document).c_str());
}

void TestDisguises::honestWordsAreNotMarked_data()
{
    addRows(QStringLiteral("honest.jsonl"));
}

void TestDisguises::honestWordsAreNotMarked()
{
    QFETCH(Case, one);
    if (one.isDoubtful)
        QSKIP("an ordinary word, and the name of a tool");
    const auto document = marked(one.markdown, one.language);
    QVERIFY2(!names(document, one.tool), markup::toString(document).c_str());
}

void TestDisguises::textThatIsTurnedRoundIsShownAsItIsRead_data()
{
    addRows(QStringLiteral("reversed.jsonl"));
}

void TestDisguises::textThatIsTurnedRoundIsShownAsItIsRead()
{
    QFETCH(Case, one);
    const auto document = marked(one.markdown, one.language);
    const auto shown = QString::fromStdString(markup::plainText(document));
    const bool isTurned = std::ranges::any_of(shown, [](QChar c) {
        return c == QChar(0x200f) || (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
    });
    QVERIFY2(!isTurned || names(document, one.tool), markup::toString(document).c_str());
}

ROOM_TEST(TestDisguises)
#include "tst_disguises.moc"
