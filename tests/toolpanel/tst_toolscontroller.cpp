#include "actions/actions.h"
#include "models/navigator.h"
#include "models/toolsmodel.h"
#include "reader/linkrouter.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagepane.h"
#include "support/opened.h"
#include "support/temporaryguide.h"
#include "toolpanel/toolscontroller.h"
#include "toolpanel/toolspane.h"

#include <QAction>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stands between the tools and the rest of the window.
class TestToolsController final : public QObject
{
    Q_OBJECT

private slots:
    void anotherGuideIsToldByTheNavigatorAlone();
};

/// The list of tools is somebody else's: it need not be reset for this side to hear of a guide.
void TestToolsController::anotherGuideIsToldByTheNavigatorAlone()
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
    reader::MentionCatalogue catalogue;
    const reader::LinkRouter linkRouter(navigator, catalogue);
    auto *page = new reader::PagePane(&window);
    auto *middle = new QStackedWidget(&window);
    auto *pane = new toolpanel::ToolsPane(tools, &window);
    const toolpanel::ToolsController side(
        {navigator, tools, actions, linkRouter, *page, *middle, *pane});
    emit pane->compareToggled(u"one"_s);
    emit pane->compareToggled(u"two"_s);
    QVERIFY(actions.compareTools->isEnabled());
    navigator.open(support::opened(guide));
    QVERIFY(!actions.compareTools->isEnabled());
}

QTEST_MAIN(TestToolsController)
#include "tst_toolscontroller.moc"
