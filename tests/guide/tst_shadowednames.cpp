#include "content/toolreader.h"
#include "guide/builtin.h"
#include "guide/openedguide.h"
#include "guide/shadowednames.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "support/strings.h"
#include "support/temporaryguide.h"

#include <QTest>

/// Which names of an opened guide are not looked for as they are.
class TestShadowedNames final : public QObject
{
    Q_OBJECT

private slots:
    void areToldWithTheirFiles();
    void ofTheBuiltInGuideThereAreNone();
};

void TestShadowedNames::areToldWithTheirFiles()
{
    support::TemporaryGuide folder;
    folder.writePage("en/a.md", "A", "Text.\n");
    folder.write(
        "tools/helper.yaml",
        "id: helper\nname: Helper app\naliases: [use Skype, Helping]\nstatus: {value: active}\n");
    folder.write(
        "tools/several.yaml",
        "id: skype\nname: Signal\naliases: [Briar, the blue S]\nstatus: {value: active}\n");
    folder.write("glossary.yaml",
                 "terms:\n  - id: red\n    en: {term: \"RedPhone calls\", short: [RedPhone calls], "
                 "definition: x}\n  - id: cookie\n    en: {term: Session cookie, short: [Session "
                 "cookie], definition: x}\n");
    const auto opened = guide::OpenedGuide::open(folder.path());
    QVERIFY(opened);
    QCOMPARE(support::said(opened->shadowed),
             std::string("tools/helper.yaml:1:1: warning: the name 'use Skype' holds 'Skype', the "
                         "name of another tool; that one is marked\n"
                         "tools/several.yaml:1:1: warning: the name 'Signal' is that of 'signal'; "
                         "this file speaks of 'skype' alone\n"
                         "tools/several.yaml:1:1: warning: the name 'Briar' is that of 'briar'; "
                         "this file speaks of 'skype' alone\n"
                         "glossary.yaml:1:1: warning: the name 'RedPhone calls' holds 'RedPhone', "
                         "the name of another tool; that one is marked"));
}

void TestShadowedNames::ofTheBuiltInGuideThereAreNone()
{
    QVERIFY(guide::OpenedGuide::open({})->shadowed.empty());
}

ROOM_TEST(TestShadowedNames)
#include "tst_shadowednames.moc"
