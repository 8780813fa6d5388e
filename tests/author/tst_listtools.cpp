#include "author/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

using support::pathOf;
using support::run;

namespace {

const QByteArray front = "---\ntitle: T\n---\n\n";

/// (path, tool) of each line.
std::set<std::pair<QString, QString>> named(const QByteArray &output)
{
    std::set<std::pair<QString, QString>> result;
    for (const auto &line : output.split('\n'))
        if (const auto read = QJsonDocument::fromJson(line).object(); !read.isEmpty())
            result.emplace(read[QLatin1String("path")].toString(),
                           read[QLatin1String("tool")].toString());
    return result;
}

} // namespace

/// The list of tools that a guide names.
class TestListTools final : public QObject
{
    Q_OBJECT

private slots:
    void eachMentionIsALine();
    void tellsTheLine_data();
    void tellsTheLine();
    void historyIsNotToBeMended();
    void isReadByPeopleToo();
    void noDisguiseEscapes();
};

void TestListTools::eachMentionIsALine()
{
    support::TemporaryGuide folder;
    folder.write("en/a.md", front + "Use **Sky**pe and the Signal app.\n");
    auto result = run({u"tools"_s, pathOf(folder)});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output,
             QByteArray("{\"path\":\"en/a.md\",\"line\":5,\"words\":\"Skype\",\"tool\":\"skype\","
                        "\"state\":\"discontinued\",\"since\":\"2025-05-05\",\"instead\":["
                        "\"signal\",\"jitsi\"],\"mend\":true}\n"
                        "{\"path\":\"en/a.md\",\"line\":5,\"words\":\"Signal\",\"tool\":\"signal\","
                        "\"state\":\"active\",\"since\":null,\"instead\":[],\"mend\":false}\n"));
    folder.write("en/a.md", front + "Use the Signal app.\n");
    QCOMPARE(run({u"tools"_s, pathOf(folder)}).exitCode, 0);
    QCOMPARE(run({u"tools"_s, u"/nowhere"_s}).exitCode, 2);
    QCOMPARE(run({u"check"_s, pathOf(folder), u"--text"_s}).exitCode, 2);
}

void TestListTools::tellsTheLine_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const char *body, int line) {
        QTest::newRow(name) << QByteArray(body) << line;
    };
    row("paragraph", "One.\n\nTwo\nthree Skype.\n", 8);
    row("over two lines", "One\nChat\nSecure.\n", 6);
    row("cell", "| a | b |\n| - | - |\n| c | Skype |\n", 7);
    row("item", "- a\n- b\n\n  Skype\n", 8);
    row("box", "!!! note \"With Skype\"\n\n    Text.\n", 5);
    row("alternative text", "One\n![the window of Skype](x.png)\n", 6);
    row("split by format", "One\n\nTwo\nS**ky**pe\n", 7);
}

void TestListTools::tellsTheLine()
{
    QFETCH(QByteArray, body);
    QFETCH(int, line);
    support::TemporaryGuide folder;
    folder.write("en/a.md", front + body);
    const auto output = run({u"tools"_s, pathOf(folder)}).output;
    QCOMPARE(output.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(output).object()[QLatin1String("line")].toInt(), line);
}

void TestListTools::historyIsNotToBeMended()
{
    support::TemporaryGuide folder;
    folder.write("en/a.md", "---\ntitle: T\ntype: history\n---\n\nSkype.\n");
    folder.write("en/b.md", front + "## What it was\n\nSkype.\n");
    folder.write("en/c.md", "---\ntitle: T\npreviously: [skype]\n---\n\nSkype.\n");
    const auto result = run({u"tools"_s, pathOf(folder)});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.output.count("\"mend\":false"), 3);
    folder.write("en/b.md", front + "## What it was\n\nSkype.\n\n## Today\n\nSkype.\n");
    QCOMPARE(run({u"tools"_s, pathOf(folder)}).exitCode, 1);
}

void TestListTools::isReadByPeopleToo()
{
    support::TemporaryGuide folder;
    folder.write("en/a.md", front + "Use Skype and Briar.\n");
    const auto result = run({u"tools"_s, pathOf(folder), u"--text"_s});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.output,
             QByteArray("en/a.md:5: MEND Skype: Skype, discontinued since 2025-05-05; instead: "
                        "Signal, Jitsi Meet\nen/a.md:5: Briar: Briar, active\n1 to mend\n"));
}

/// Cases by somebody who has not seen the matcher: what is found undisguised is found disguised.
void TestListTools::noDisguiseEscapes()
{
    QFile file(QStringLiteral(DISGUISES "/disguises.jsonl"));
    QVERIFY(file.open(QFile::ReadOnly));
    support::TemporaryGuide disguised;
    support::TemporaryGuide plain;
    std::vector<std::pair<QString, QString>> expected;
    for (const auto &line : file.readAll().split('\n')) {
        const auto read = QJsonDocument::fromJson(line).object();
        if (read.isEmpty())
            continue;
        const auto path = (read[QLatin1String("language")].toString() + u'/'
                           + read[QLatin1String("id")].toString() + u".md"_s)
                              .toUtf8();
        disguised.write(path.constData(),
                        front + read[QLatin1String("markdown")].toString().toUtf8());
        plain.write(path.constData(), front + read[QLatin1String("plain")].toString().toUtf8());
        expected.emplace_back(QString::fromUtf8(path), read[QLatin1String("tool")].toString());
    }
    QVERIFY(expected.size() > 300);
    const auto found = named(run({u"tools"_s, pathOf(disguised)}).output);
    const auto control = named(run({u"tools"_s, pathOf(plain)}).output);
    std::size_t controls = 0;
    for (const auto &one : expected) {
        controls += control.count(one);
        QVERIFY2(found.contains(one) || !control.contains(one), qPrintable(one.first));
    }
    QVERIFY2(controls >= expected.size() - 1, qPrintable(QString::number(controls)));
}

QTEST_GUILESS_MAIN(TestListTools)
#include "tst_listtools.moc"
