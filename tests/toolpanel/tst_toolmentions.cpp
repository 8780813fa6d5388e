#include "actions/actions.h"
#include "guide/guide.h"
#include "guide/openedguide.h"
#include "mentions/marking.h"
#include "models/contentsmodel.h"
#include "models/guideindex.h"
#include "reader/mentioncatalogue.h"
#include "sidebar/contentsview.h"
#include "support/corpus.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toolspane.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using models::ContentsModel;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");
constexpr int pages = 60;

} // namespace

/// What the index finds of tools in the pages, on their cards and in the contents.
class TestToolMentions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void theContentsCountWhatNobodyShouldUse();
    void aCountIsWhatThePageWarnsOf_data();
    void aCountIsWhatThePageWarnsOf();
    void aCountIsSaidInWords();
    void anotherLanguageHasItsOwnCounts();
    void aCardListsThePagesThatNameItsTool();
    void aLateCountDoesNotMoveTheView();
    void aTitleKeepsItsRoomWithoutACount();
    void reloadingCountsAgain();

private:
    sidebar::ContentsView &contents() const
    {
        return *m_window->findChild<sidebar::ContentsView *>();
    }
    ContentsModel &model() const { return *qobject_cast<ContentsModel *>(contents().model()); }
    int gone(const char *page) const
    {
        return model().indexOf(page).data(ContentsModel::DiscouragedRole).toInt();
    }

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_builtIn;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestToolMentions::initTestCase()
{
    m_folder.writePage("fr/a.md", "Début", "Skype et Ostel, puis Skype. Signal.\n");
    m_folder.writePage("en/a.md", "Start", "Skype. Signal.\n");
    m_folder.writePage("fr/b.md", "Signal seul", "L’application Signal chiffre les messages.\n");
    for (int i = 0; i < pages; ++i) {
        const auto number = QByteArray::number(100 + i);
        m_folder.writePage(("fr/p" + number + ".md").constData(),
                           "Page " + number + " au titre assez long pour la place", "Rien.\n");
    }
    auto builtIn = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(builtIn && guide);
    m_builtIn = std::move(*builtIn);
    m_guide = std::move(*guide);
}

void TestToolMentions::init()
{
    QVERIFY(m_window.open(*m_guide,
                          {.language = french, .size = {1280, 800}, .tools = &m_builtIn->tools()}));
    QTRY_COMPARE(gone("a"), 2);
}

void TestToolMentions::theContentsCountWhatNobodyShouldUse()
{
    QCOMPARE(gone("b"), 0); // Signal is kept up
    QCOMPARE(gone("p100"), 0);
}

void TestToolMentions::aCountIsWhatThePageWarnsOf_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("built in") << QStringLiteral(CONTENT);
    for (const auto *name : {"seed", "siab-sample"})
        QTest::newRow(name) << QStringLiteral(GUIDES "/%1").arg(QLatin1StringView(name));
}

void TestToolMentions::aCountIsWhatThePageWarnsOf()
{
    QFETCH(QString, folder);
    SKIP_UNLESS_AT_HAND(folder);
    const auto opened = guide::OpenedGuide::open(folder.toStdString());
    QVERIFY(opened != nullptr);
    const auto &guide = opened->guide;
    reader::MentionCatalogue catalogue;
    catalogue.set(opened->tools, opened->terms, guide);
    models::GuideIndex index;
    index.setGuide(opened);
    index.begin();
    QTRY_VERIFY_WITH_TIMEOUT(index.isComplete(), 60'000);
    for (const auto &id : guide.readingOrder())
        for (const auto &[language, edition] : guide.find(id)->editions) {
            auto page = guide.read(edition);
            if (!page)
                continue;
            catalogue.mark(*page, language, edition.page.tool);
            std::vector<std::string> warned;
            for (const auto &tool : mentions::toolsNamed(*page))
                if (catalogue.tool(tool)->isOld())
                    warned.push_back(tool);
            std::vector<std::string> found;
            for (const auto &naming : index.namedTools().on(id, language))
                if (catalogue.tool(naming.tool)->isOld())
                    found.push_back(naming.tool);
            std::ranges::sort(warned);
            QCOMPARE(found, warned);
        }
}

void TestToolMentions::aCountIsSaidInWords()
{
    const auto index = model().indexOf("a");
    const auto words = u"Début, nomme 2 outils que plus personne ne devrait utiliser"_s;
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), words);
    auto *tree = QAccessible::queryAccessibleInterface(&contents());
    QCOMPARE(tree->tableInterface()->cellAt(0, 0)->text(QAccessible::Name), words);
    QCOMPARE(model().indexOf("b").data(Qt::AccessibleTextRole).toString(), u"Signal seul"_s);
    const auto where = contents().visualRect(index).center();
    QHelpEvent asked(QEvent::ToolTip, where, contents().viewport()->mapToGlobal(where));
    QApplication::sendEvent(contents().viewport(), &asked);
    QVERIFY2(QToolTip::text().contains(words), qPrintable(QToolTip::text()));
}

void TestToolMentions::anotherLanguageHasItsOwnCounts()
{
    m_window->findChild<actions::Actions *>()->nextLanguage->trigger();
    QCOMPARE(gone("a"), 1);
    QCOMPARE(model().indexOf("a").data(Qt::AccessibleTextRole).toString(),
             u"Start, names 1 tool that nobody should use any more"_s);
}

void TestToolMentions::aCardListsThePagesThatNameItsTool()
{
    auto &pane = *m_window->findChild<toolpanel::ToolsPane *>();
    const auto said = [&pane] {
        QStringList words;
        for (const auto *label : pane.card().findChildren<QLabel *>())
            words += label->text();
        for (const auto *button : pane.card().findChildren<QAbstractButton *>())
            words += button->text();
        return words.join(u'\n');
    };
    pane.showTool(u"skype"_s);
    QTRY_VERIFY2(said().contains(u"nommé 2 fois"_s), qPrintable(said()));
    QVERIFY(!said().contains(u"Signal seul"_s));
    pane.showTool(u"signal"_s);
    QTRY_VERIFY2(said().contains(u"Signal seul"_s), qPrintable(said()));
}

void TestToolMentions::aLateCountDoesNotMoveTheView()
{
    auto *bar = contents().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const auto top = contents().indexAt({0, 0});
    const int before = contents().visualRect(top).top();
    const int value = bar->value();
    for (int i = 0; i < pages; ++i) {
        const auto page = "p" + std::to_string(100 + i);
        const auto index = model().indexOf(page);
        if (index.row() < top.row())
            model().setDiscouraged(page, french, 1234); // takes its title another line
    }
    QVERIFY(bar->value() > value);
    QCOMPARE(contents().indexAt({0, 0}), top);
    QCOMPARE(contents().visualRect(top).top(), before);
}

void TestToolMentions::aTitleKeepsItsRoomWithoutACount()
{
    const auto index = model().indexOf("p100");
    const auto other = model().indexOf("p101");
    const int height = contents().visualRect(other).height();
    model().setDiscouraged("p100", french, 1234);
    QVERIFY(contents().visualRect(index).height() > height);
    QCOMPARE(contents().visualRect(other).height(), height);
}

void TestToolMentions::reloadingCountsAgain()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/a.md", "Début", "Skype et Ostel.\n");
    folder.writePage("fr/b.md", "Suite", "Skype.\n");
    const auto guide = guide::Guide::open(folder.path());
    QVERIFY(m_window.open(*guide, {.language = french, .tools = &m_builtIn->tools()}));
    auto &card = m_window->findChild<toolpanel::ToolsPane *>()->card();
    m_window->findChild<toolpanel::ToolsPane *>()->showTool(u"skype"_s);
    const auto isListed = [&card](const QString &page) {
        const auto buttons = card.findChildren<QAbstractButton *>();
        return std::ranges::any_of(
            buttons, [&page](const auto *button) { return button->text().contains(page); });
    };
    QTRY_VERIFY(gone("a") == 2 && gone("b") == 1 && isListed(u"Suite"_s));
    folder.writePage("fr/a.md", "Début", "Skype.\n");
    folder.writePage("fr/b.md", "Suite", "Rien.\n");
    m_window->findChild<actions::Actions *>()->reload->trigger();
    QTRY_VERIFY(gone("a") == 1 && gone("b") == 0);
    QTRY_VERIFY(!isListed(u"Suite"_s) && isListed(u"Début"_s));
    m_window.reset();
}

QTEST_MAIN(TestToolMentions)

#include "tst_toolmentions.moc"
