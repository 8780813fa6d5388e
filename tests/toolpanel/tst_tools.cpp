#include "actions/actions.h"
#include "guide/guide.h"
#include "models/toollistmodel.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/recent.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "toolpanel/comparison.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toollist.h"
#include "toolpanel/toolspane.h"
#include "widgets/flatbutton.h"
#include "widgets/noticebar.h"
#include "window/mainwindow.h"
#include "words/toolwords.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using support::press;

namespace {

const text::Language french = *text::Language::parse("fr");

const QByteArray recent = support::recentDay().toUtf8();

QString recentIn(QLocale::Language language)
{
    return words::ToolWords::date(support::recentDay(), QLocale(language));
}

QByteArray toolFile(const QByteArray &id, const QByteArray &state, const QByteArray &more = {})
{
    return "id: " + id + "\nname: " + id + "\nlast_verified: " + recent + "\n"
        + "status: {value: " + state + ", since: 2020-01-02, source: S, as_of: " + recent + "}\n"
        + "what: {fr: Un outil, en: A tool, source: S, as_of: " + recent + "}\n"
        + "summary: {fr: Une ligne, en: A line}\n" + more
        + "sources:\n  S: {text: A source, where: here, as_of: " + recent + "}\n";
}

QByteArray facts(const QByteArray &category, const QByteArray &network)
{
    return "attributes:\n  category: {value: " + category + ", source: S, as_of: " + recent + "}\n"
        + "  network: {value: " + network + ", source: S, as_of: " + recent + "}\n";
}

} // namespace

/// The tools beside the page, in the real window, with real clicks and keys.
class TestTools final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aHowToIsThreeClicksAway();
    void aHowToIsFiveKeysAway();
    void needsNarrowTheListAndStayInTheOtherLanguage();
    void theSearchFindsOldToolsAndEscEmptiesIt();
    void oldToolsUnfold();
    void theListIsReadAloud();
    void anotherLanguageKeepsTheCard();
    void escLeadsBack();
    void aNarrowWindowShowsTheCardOverThePage();
    void choosingForComparisonMovesNothing();
    void fourAreComparedAndTheFifthSaysWhyNot();
    void comparisonShowsWhatDiffersFirst();
    void comparisonSpeaksTheOtherLanguage();
    void comparisonClosesWhenThePageMoves();
    void whatIsComparedCanBeCopied();
    void everyControlHasAName();

private:
    toolpanel::ToolsPane &pane() const { return *m_window->findChild<toolpanel::ToolsPane *>(); }
    QListView &list() const { return *pane().findChild<QListView *>(); }
    QLineEdit &search() const { return *pane().findChild<QLineEdit *>(); }
    toolpanel::Comparison &comparison() const
    {
        return *m_window->findChild<toolpanel::Comparison *>();
    }
    QTableView &table() const { return *comparison().findChild<QTableView *>(); }
    reader::ReaderView &view() const { return m_window.view(); }
    actions::Actions &actions() const { return *m_window->findChild<actions::Actions *>(); }
    QStringList listed() const;
    QModelIndex row(const QString &said) const;
    void clickRow(const QString &said, bool onCompare = false);
    void tick(const QString &need);
    void switchLanguage(const QString &tag);
    bool cardSays(const QString &words) const;

    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestTools::initTestCase()
{
    for (const auto *language : {"fr", "en"}) {
        const auto folder = QByteArray(language) + '/';
        m_folder.writePage((folder + "a.md").constData(),
                           language == QByteArray("fr") ? "Début" : "Start",
                           QByteArray("Words.\n\n").repeated(60));
        m_folder.writePage((folder + "howto/alpha.md").constData(), "Alpha how-to", "Steps.\n");
    }
    m_folder.write(
        "tools/alpha.yaml",
        toolFile("Alpha", "active", facts("[chat, group]", "p2p") + "howto: howto/alpha\n"));
    m_folder.write("tools/beta.yaml", toolFile("Beta", "active", facts("[call_audio]", "unknown")));
    m_folder.write("tools/delta.yaml", toolFile("Delta", "active", facts("[chat]", "p2p")));
    m_folder.write("tools/gamma.yaml", toolFile("Gamma", "unknown", facts("[chat]", "federated")));
    m_folder.write("tools/omega.yaml", toolFile("Omega", "active", facts("unknown", "relays")));
    m_folder.write(
        "tools/vetus.yaml",
        toolFile("Vetus", "discontinued",
                 facts("[chat]", "p2p")
                     + "aliases: [\"Antiquité\"]\n"
                       "if_installed:\n"
                       "  - {fr: Enlevez-le, en: Remove it, source: S, as_of: 2026-08}\n"));
    auto guide = guide::Guide::open(m_folder.path());
    QVERIFY(guide);
    m_guide = std::move(*guide);
    QCOMPARE(m_guide->tools().size(), 6U);
}

void TestTools::init()
{
    QVERIFY(m_window.open(*m_guide, {.language = french, .designed = {1280, 900}}));
    QVERIFY(list().isVisible());
}

QStringList TestTools::listed() const
{
    QStringList rows;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        rows += list()
                    .model()
                    ->index(row, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .section(u',', 0, 0);
    return rows;
}

QModelIndex TestTools::row(const QString &said) const
{
    const auto *model = list().model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().startsWith(said))
            return model->index(row, 0);
    return {};
}

void TestTools::clickRow(const QString &said, bool onCompare)
{
    const auto index = row(said);
    QVERIFY2(index.isValid(), qPrintable(said));
    list().scrollTo(index);
    const auto area = list().visualRect(index);
    const int side = QFontInfo(list().font()).pixelSize() * 2;
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      onCompare ? QPoint(area.right() - side, area.top() + side / 2)
                                : QPoint(area.left() + side * 2, area.top() + side / 2));
    QCoreApplication::processEvents();
}

void TestTools::tick(const QString &need)
{
    for (auto *box : pane().findChildren<QCheckBox *>())
        if (box->text() == need)
            return QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QFAIL(qPrintable(need));
}

void TestTools::switchLanguage(const QString &tag)
{
    for (auto *action : actions().languages())
        if (action->data().toString() == tag)
            action->trigger();
    QCoreApplication::processEvents();
}

bool TestTools::cardSays(const QString &words) const
{
    const auto labels = pane().card().findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const auto *label) { return label->text().contains(words); });
}

void TestTools::aHowToIsThreeClicksAway()
{
    clickRow(u"Alpha"_s);
    auto *button = pane().card().findChild<widgets::FlatButton *>(u"aboutPage"_s);
    QVERIFY(button != nullptr && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_window->windowTitle().contains(u"Alpha how-to"_s));
}

void TestTools::aHowToIsFiveKeysAway()
{
    QCOMPARE(QApplication::focusWidget(), &view());
    press(Qt::Key_T, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"p"_s);
    press(Qt::Key_Return); // the card, with its state, comes first
    QCOMPARE(pane().card().shownId(), "Alpha");
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->windowTitle().contains(u"Alpha how-to"_s));
}

void TestTools::needsNarrowTheListAndStayInTheOtherLanguage()
{
    QCOMPARE(listed(),
             (QStringList{u"4 outils"_s, u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Omega"_s,
                          u"1 outil à vérifier"_s, u"Gamma"_s, u"1 ancien outil"_s}));
    tick(u"Messages"_s);
    QCOMPARE(listed(),
             (QStringList{u"2 outils"_s, u"Alpha"_s, u"Delta"_s, u"2 outils à vérifier"_s,
                          u"Gamma"_s, u"Omega"_s, u"1 ancien outil"_s}));
    QVERIFY(row(u"Omega"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Non vérifié\u00a0: Messages"_s));
    switchLanguage(u"en"_s);
    QTRY_COMPARE(listed().first(), u"2 tools"_s);
    QVERIFY(row(u"Omega"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Not verified: Messages"_s));
    tick(u"Voice calls"_s); // both at once
    QCOMPARE(listed(), (QStringList{u"1 tool to be checked"_s, u"Omega"_s, u"1 old tool"_s}));
}

void TestTools::theSearchFindsOldToolsAndEscEmptiesIt()
{
    press(Qt::Key_T, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"antiquite"_s);
    QCOMPARE(listed(), (QStringList{u"1 ancien outil"_s, u"Vetus"_s}));
    switchLanguage(u"en"_s);
    QCOMPARE(search().text(), u"antiquite"_s);
    QTRY_COMPARE(listed().first(), u"1 old tool"_s);
    QTest::keyClick(&search(), Qt::Key_Escape);
    QVERIFY(search().text().isEmpty());
    QTest::keyClicks(&search(), u"zzz"_s);
    QVERIFY(!list().isVisible());
}

void TestTools::oldToolsUnfold()
{
    QVERIFY(!row(u"Vetus"_s).isValid());
    clickRow(u"1 ancien outil"_s);
    QVERIFY(row(u"Vetus"_s).isValid());
    list().setFocus();
    list().setCurrentIndex(row(u"1 ancien outil"_s));
    press(Qt::Key_Return);
    QVERIFY(!row(u"Vetus"_s).isValid());
}

void TestTools::theListIsReadAloud()
{
    QCOMPARE(row(u"Alpha"_s).data(Qt::AccessibleTextRole).toString(),
             u"Alpha, actif, vu le %1. Une ligne"_s.arg(recentIn(QLocale::French)));
    clickRow(u"1 ancien outil"_s);
    QVERIFY(row(u"Vetus"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Vetus, arrêté depuis le 2 janvier 2020."_s));
}

void TestTools::anotherLanguageKeepsTheCard()
{
    pane().showTool(u"Vetus"_s);
    QVERIFY(cardSays(u"Arrêté depuis le 2 janvier 2020"_s));
    QVERIFY(cardSays(u"Enlevez-le"_s));
    switchLanguage(u"en"_s);
    QTRY_VERIFY(cardSays(u"Discontinued since 2 January 2020"_s));
    QVERIFY(cardSays(u"Remove it"_s) && !cardSays(u"Enlevez-le"_s));
    QCOMPARE(pane().card().shownId(), "Vetus");
}

void TestTools::escLeadsBack()
{
    clickRow(u"Delta"_s);
    QVERIFY(pane().card().isVisible());
    press(Qt::Key_Escape);
    QVERIFY(list().hasFocus());
    QCOMPARE(list().currentIndex().data().toString(), u"Delta"_s);
    press(Qt::Key_Return);
    QCOMPARE(pane().card().shownId(), "Delta");
}

void TestTools::aNarrowWindowShowsTheCardOverThePage()
{
    const double unit = QFontInfo(m_window->font()).pixelSize() / 14.0;
    m_window->resize(qRound(700 * unit), 600);
    QVERIFY(!pane().isVisible());
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(pane().isVisible() && search().hasFocus());
    QTest::keyClicks(&search(), u"alp"_s);
    press(Qt::Key_Return);
    QVERIFY(pane().card().isVisible());
    press(Qt::Key_Escape); // the card
    QVERIFY(pane().isVisible() && list().isVisible());
    press(Qt::Key_Escape); // the drawer
    QVERIFY(!pane().isVisible());
    QCOMPARE(QApplication::focusWidget(), &view());
}

void TestTools::choosingForComparisonMovesNothing()
{
    const auto *compare = pane().findChild<widgets::FlatButton *>(u"compare"_s);
    QVERIFY(compare->isVisible() && !compare->isEnabled());
    QCOMPARE(compare->text(), u"Comparer"_s);
    const auto count = words::ToolWords::group(
        toolfacts::Suitability::Matches,
        list().model()->index(0, 0).data(models::ToolListModel::CountRole).toInt());
    const auto labels = compare->parentWidget()->findChildren<QLabel *>();
    const auto label = std::ranges::find(labels, count, &QLabel::text);
    QVERIFY(label != labels.end());
    QVERIFY((*label)->geometry().right() < compare->x());
    QVERIFY((*label)->y() < compare->geometry().bottom() && compare->y() < list().y());
    QVERIFY(list().isRowHidden(0)); // it is not said twice
    const auto before = list().geometry();
    clickRow(u"Alpha"_s, true);
    QCOMPARE(compare->text(), u"Encore un à choisir"_s);
    clickRow(u"Beta"_s, true);
    QVERIFY(compare->isEnabled());
    QCOMPARE(list().geometry(), before);
}

void TestTools::fourAreComparedAndTheFifthSaysWhyNot()
{
    for (const auto &tool : {u"Alpha"_s, u"Beta"_s, u"Delta"_s})
        clickRow(tool, true);
    QVERIFY(!pane().card().isVisible());
    list().setFocus();
    list().setCurrentIndex(row(u"Omega"_s));
    press(Qt::Key_Space);
    auto *compare = pane().findChild<widgets::FlatButton *>(u"compare"_s);
    QCOMPARE(compare->text(), u"Comparer 4 outils"_s);
    clickRow(u"Gamma"_s, true);
    auto *notice = pane().findChild<widgets::NoticeBar *>();
    QVERIFY(notice->sentence().contains(u"Quatre outils au plus"_s));
    QCOMPARE(compare->text(), u"Comparer 4 outils"_s);
    QVERIFY(row(u"Omega"_s)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Choisi pour la comparaison"_s));
    clickRow(u"Omega"_s, true);
    QCOMPARE(compare->text(), u"Comparer 3 outils"_s);
    QVERIFY(notice->sentence().isEmpty());
    QTest::mouseClick(compare, Qt::LeftButton);
    QVERIFY(comparison().isVisible() && !view().isVisible());
    QCOMPARE(table().model()->columnCount(), 4);
    clickRow(u"Alpha"_s, true);
    clickRow(u"Beta"_s, true);
    QVERIFY(!comparison().isVisible() && view().isVisible());
}

void TestTools::comparisonShowsWhatDiffersFirst()
{
    clickRow(u"Alpha"_s, true);
    clickRow(u"Beta"_s, true);
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table().hasFocus());
    const auto *model = table().model();
    const auto cell = [&](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, 0), u"Ce qui diffère"_s);
    QCOMPARE(cell(1, 0), u"Ce qu’il fait"_s);
    QCOMPARE(cell(1, 1), u"Messagerie, groupe"_s);
    QCOMPARE(cell(2, 0), u"Réseau"_s);
    QCOMPARE(cell(2, 2), u"À vérifier"_s);
    QVERIFY(model->index(2, 2).data(toolpanel::ComparisonModel::OpenRole).toBool());
    auto *sources = comparison().findChild<QCheckBox *>();
    QTest::mouseClick(sources, Qt::LeftButton, {}, QPoint(8, sources->height() / 2));
    const auto evidence =
        model->index(1, 1).data(toolpanel::ComparisonModel::EvidenceRole).toString();
    QVERIFY(evidence.contains(u"A source"_s) && evidence.contains(recentIn(QLocale::French)));
    int last = model->rowCount() - 1;
    QVERIFY(table().isRowHidden(last)); // what nobody could verify is folded at first
    while (!model->index(last, 0).data(toolpanel::ComparisonModel::HeadingRole).toBool())
        --last;
    QCOMPARE(cell(last, 0), u"À vérifier pour chacun"_s);
    table().setFocus();
    table().setCurrentIndex(model->index(last, 0));
    press(Qt::Key_Return);
    QVERIFY(!table().isRowHidden(last + 1));
    press(Qt::Key_Escape);
    QVERIFY(!comparison().isVisible() && view().isVisible());
}

void TestTools::comparisonSpeaksTheOtherLanguage()
{
    clickRow(u"Alpha"_s, true);
    clickRow(u"Delta"_s, true);
    actions().compareTools->trigger();
    switchLanguage(u"en"_s);
    QTRY_COMPARE(table().model()->index(0, 0).data().toString(), u"What differs"_s);
    QVERIFY(comparison().isVisible());
    QVERIFY(table()
                .model()
                ->headerData(1, Qt::Horizontal, Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Alpha, active, seen on "_s + recentIn(QLocale::English)));
}

void TestTools::comparisonClosesWhenThePageMoves()
{
    clickRow(u"Alpha"_s, true);
    clickRow(u"Delta"_s, true);
    actions().compareTools->trigger();
    QVERIFY(comparison().isVisible());
    actions().nextPage->trigger();
    QVERIFY(!comparison().isVisible() && view().isVisible());
}

void TestTools::whatIsComparedCanBeCopied()
{
    clickRow(u"Alpha"_s, true);
    clickRow(u"Delta"_s, true);
    actions().compareTools->trigger();
    table().setCurrentIndex(table().model()->index(1, 1));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), table().model()->index(1, 1).data().toString());
}

void TestTools::everyControlHasAName()
{
    clickRow(u"Alpha"_s, true);
    clickRow(u"Delta"_s, true);
    actions().compareTools->trigger();
    pane().showTool(u"Vetus"_s);
    for (const auto *button : m_window->findChildren<QAbstractButton *>())
        if (button->inherits("widgets::FlatButton") || button->inherits("widgets::SectionHeader")
            || button->inherits("widgets::CardLink") || button->inherits("QCheckBox")) {
            QVERIFY(!(button->accessibleName() + button->text()).isEmpty());
            QVERIFY2(!button->toolTip().isEmpty(), qPrintable(button->text()));
        }
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
