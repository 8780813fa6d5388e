#include "check/check.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto contacts = "contacts:\n"
                          "  - name: Example helpline, day and night\n"
                          "    hosts: [helpline.example]\n"
                          "    mails: [help@helpline.example]\n"
                          "    numbers: [\"+33 1 00 00 00 00\", \"3900\"]\n"
                          "    for: { fr: \"Tout\", en: \"Everything\" }\n"
                          "    languages: [en]\n"
                          "    source: the page of the helpline, 2026\n"
                          "    seen: 2026-05\n";

QByteArray problemsOf(const support::TemporaryGuide &folder)
{
    QByteArray result;
    if (const auto guide = guide::Guide::open(folder.path()))
        for (const auto &problem : check::check(*guide))
            result += QByteArray::fromStdString(text::toString(problem)) + '\n';
    return result;
}

} // namespace

/// The addresses that a guide with contacts may print.
class TestCheckContacts : public QObject
{
    Q_OBJECT

private slots:
    void judgesWhatAPagePrints_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("problem"); // empty: none
        const auto row = [](const char *name, const QByteArray &body, const char *problem) {
            QTest::newRow(name) << body << QByteArray(problem);
        };
        row("contact", "Type helpline.example/help, write to help@helpline.example.", "");
        row("below a contact's host", "[www](https://www.fr.helpline.example/a)", "");
        row("contact's numbers", "Call 3900, or +33 1 00 00 00 00.", "");
        row("host of a source", "See archive.example.", "");
        row("host of a tool", "See meet.example and [it](https://meet.example).", "");
        row("mail at a tool's host", "Write to support@meet.example.", "");
        row("gone host of a tool", "Nothing is left at meet-old.example.", "");
        row("the guide's own host", "See ours.example.", "");
        row("other host", "See stranger.example.",
            "E12: the host 'stranger.example' is neither a contact's, nor a tool's own, nor a "
            "source's");
        row("other host in a link", "[x](https://stranger.example/a)",
            "E12: the host 'stranger.example' is neither");
        row("other host in code", "`stranger.example`", "E12: the host 'stranger.example'");
        row("other host in a heading", "## stranger.example", "E12: the host 'stranger.example'");
        row("other host in a table", "| a |\n|---|\n| stranger.example |",
            "E12: the host 'stranger.example'");
        row("other host in a footnote", "a[^1]\n\n[^1]: stranger.example",
            "E12: the host 'stranger.example'");
        row("other mail", "help@stranger.example", "E12: the mail address 'help@stranger.example'");
        row("other name at a contact's host", "aid@helpline.example",
            "E12: the mail address 'aid@helpline.example' is neither");
        row("mail link", "[write](mailto:aid@helpline.example)",
            "E12: the mail address 'aid@helpline.example' is neither");
        row("other number", "+33 1 00 00 00 01", "E12: the number '+33100000001' is neither");
        row("short number", "Appelez le 3901.", "E12: the number '3901' is neither");
        row("number in a link", "[call](tel:+33100000001)", "E12: the number '+33100000001'");
        row("a letter more", "helppline.example",
            "E13: the host 'helppline.example' looks like 'helpline.example'");
        row("mail at a look-alike", "help@helppline.example",
            "E13: the mail address 'help@helppline.example' looks like 'helpline.example'");
        row("Cyrillic letter", "h\u0435lpline.example", "looks like 'helpline.example'");
        row("contact inside", "https://helpline.example.stranger.example/",
            "E13: the host 'helpline.example.stranger.example' looks like 'helpline.example'");
        row("look-alike that is named as a source", "helpline-example.test",
            "E13: the host 'helpline-example.test'");
        row("name of a contact", "[Example helpline](https://helpline.example)", "");
        row("name of a contact, elsewhere", "[Example helpline](https://archive.example)",
            "E14: the link has the name of the contact 'Example helpline, day and night' and "
            "leads to 'https://archive.example'");
    }
    void judgesWhatAPagePrints()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, problem);
        support::TemporaryGuide folder;
        folder.write("guide.yaml", "hosts: [ours.example]\n" + QByteArray(contacts));
        folder.write("tools/meet.yaml",
                     "id: meet\nname: Meet\nstatus: { value: unknown, source: s }\n"
                     "hosts:\n  own: [meet.example]\n  retired: [meet-old.example]\n"
                     "sources:\n  s: { text: s, where: s, as_of: 2026-01-01 }\n");
        folder.writePage("en/a.md", "A", body + '\n',
                         "sources:\n  X: \"Archive, archive.example and helpline-example.test\"\n");
        QByteArrayList found;
        for (const auto &line : problemsOf(folder).split('\n'))
            if (line.startsWith("en/a.md"))
                found.append(line);
        if (problem.isEmpty()) {
            QCOMPARE(found.join('\n'), QByteArray());
        } else {
            QVERIFY2(found.join('\n').contains(problem), found.join('\n').constData());
            QVERIFY(found.first().contains(": error: E1"));
        }
    }

    void judgesWhatToolsAndTermsSay()
    {
        support::TemporaryGuide folder;
        folder.write("guide.yaml", contacts);
        folder.writePage("en/a.md", "A", "Text.\n");
        folder.write("tools/meet.yaml",
                     "id: meet\nname: Meet\nstatus: { value: unknown, source: s }\n"
                     "risks:\n  - { en: \"Write to aid@helpline.example.\", source: s }\n"
                     "sources:\n  s: { text: s, where: s, as_of: 2026-01-01 }\n");
        folder.write(
            "glossary.yaml",
            "terms:\n  - id: x\n    en: { term: X, definition: \"See stranger.example.\" }\n");
        const auto problems = problemsOf(folder);
        QVERIFY2(problems.contains("tools/meet.yaml:5:")
                     && problems.contains("'aid@helpline.example'"),
                 problems.constData());
        QVERIFY2(problems.contains("glossary.yaml:1:1: error: E12: the host 'stranger.example'"),
                 problems.constData());
    }

    void saysNothingWithoutContacts()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/a.md", "A", "stranger.example, help@stranger.example, call 3901\n");
        QCOMPARE(problemsOf(folder), QByteArray());
    }
};

ROOM_TEST(TestCheckContacts)
#include "tst_checkcontacts.moc"
