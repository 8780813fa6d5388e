#include "guide/aboutpage.h"
#include "guide/guide.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using content::Tool;
using content::ToolState;
using Kind = guide::AboutPage::Kind;

/// Which page of a guide is about a tool, and what it can be called.
class TestAboutPage final : public QObject
{
    Q_OBJECT

private slots:
    void aPageAboutAnOldToolIsNoHowTo();
};

void TestAboutPage::aPageAboutAnOldToolIsNoHowTo()
{
    support::TemporaryGuide folder;
    const auto page = [&](const char *name, const char *front) {
        folder.write(name, QByteArray("---\ntitle: T\nlang: en\n") + front + "---\nWords.\n");
    };
    page("en/a.md", "tool: kept\n");
    page("en/b.md", "tool: kept\ntype: howto\n");
    page("en/c.md", "tool: ended\ntype: howto\n");
    page("en/d.md", "tool: left\ntype: history\n");
    page("en/e.md", "");
    page("en/f.md", "tool: nobody\ntype: howto\n");
    const auto guide = guide::Guide::open(folder.path());
    QVERIFY(guide);
    const auto tool = [](const char *id, ToolState state, const char *howTo = "") {
        Tool result;
        result.id = id;
        result.status.state = state;
        result.howTo = howTo;
        return result;
    };
    const auto found = guide::aboutPages(
        *guide,
        {tool("kept", ToolState::Active), tool("ended", ToolState::Discontinued),
         tool("left", ToolState::Superseded, "e"), tool("named", ToolState::Active, "e"),
         tool("lost", ToolState::Active, "nowhere"), tool("none", ToolState::Active)});
    const auto said = [&](const char *id) {
        const auto about = found.find(id);
        return about == found.end() ? std::string("none")
                                    : about->second.page
                + (about->second.kind == Kind::HowTo         ? " how-to"
                       : about->second.kind == Kind::Leaving ? " leaving"
                                                             : " other");
    };
    QCOMPARE(said("kept"), "b how-to");
    QCOMPARE(said("ended"), "c other");
    QCOMPARE(said("left"), "d leaving");
    QCOMPARE(said("named"), "e how-to");
    QCOMPARE(said("lost"), "none");
    QCOMPARE(said("none"), "none");
    QCOMPARE(found.size(), 4U);
}

ROOM_TEST(TestAboutPage)
#include "tst_aboutpage.moc"
