#include "actions/actions.h"
#include "models/navigator.h"
#include "models/toolsmodel.h"
#include "reader/linkfollower.h"
#include "reader/mentioning.h"
#include "reader/pagepane.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "toolpanel/toolside.h"
#include "toolpanel/toolspane.h"

#include <QAction>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stands between the tools and the rest of the window.
class TestToolSide final : public QObject
{
    Q_OBJECT

private slots:
    void anotherGuideIsToldByTheNavigatorAlone();
};

/// The list of tools is somebody else's: it need not be reset for this side to hear of a guide.
void TestToolSide::anotherGuideIsToldByTheNavigatorAlone()
{
    const auto french = *text::Language::parse("fr");
    const support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "Texte.\n");
    for (const auto *name : {"one", "two"})
        folder.write(("tools/" + QByteArray(name) + ".yaml").constData(),
                     "id: " + QByteArray(name) + "\nname: Tool\nstatus: {value: active}\n");
    const auto guide = *guide::Guide::open(folder.path());
    models::Navigator navigator(support::opened(guide), french);
    models::ToolsModel tools;
    tools.setTools(guide.tools(), french);
    QWidget window;
    const actions::Actions actions(&window);
    reader::Mentioning mentioning;
    const reader::LinkFollower follower(navigator, mentioning);
    auto *page = new reader::PagePane(&window);
    auto *middle = new QStackedWidget(&window);
    auto *pane = new toolpanel::ToolsPane(tools, &window);
    const toolpanel::ToolSide side({navigator, tools, actions, follower, *page, *middle, *pane});
    emit pane->compareToggled(u"one"_s);
    emit pane->compareToggled(u"two"_s);
    QVERIFY(actions.compareTools->isEnabled());
    navigator.open(support::opened(guide));
    QVERIFY(!actions.compareTools->isEnabled());
}

QTEST_MAIN(TestToolSide)
#include "tst_toolside.moc"
