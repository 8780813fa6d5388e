#include "guide/guide.h"
#include "support/recent.h"
#include "toolpanel/toolcard.h"
#include "widgets/appearance.h"
#include "widgets/cardlink.h"
#include "widgets/collapsiblesection.h"
#include "widgets/flatbutton.h"
#include "words/interfacelanguage.h"
#include "words/sourcewords.h"
#include "words/toolwords.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using content::Tool;
using content::ToolState;
using Kind = guide::AboutPage::Kind;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

content::Evidence evidence(const std::string &source, const std::string &asOf)
{
    content::Evidence result;
    result.source = source;
    result.asOf = asOf;
    return result;
}

content::Words said(const std::string &inFrench, const std::string &inEnglish)
{
    return {{french, inFrench}, {english, inEnglish}};
}

const std::string recent = support::recentDay().toStdString();

QString recentInEnglish()
{
    return words::ToolWords::date(support::recentDay(), QLocale(QLocale::English));
}

Tool tool(const std::string &id, const std::string &name, ToolState state)
{
    Tool result;
    result.id = id;
    result.name = name;
    result.status.state = state;
    result.status.evidence = evidence("S", recent);
    result.lastVerified = recent;
    result.what.words = said("Un outil.", "A tool.");
    result.sources["S"] = {"A source", "example", recent};
    return result;
}

/// An old tool with everything that a card can say.
Tool oldTool()
{
    auto result = tool("old", "Old", ToolState::Discontinued);
    result.status.since = "2017-08-10";
    result.safety = {content::SafetyFlag::Unsafe, said("Danger.", "It harms."),
                     evidence("S", "2017")};
    result.ifInstalled = {
        {{}, said("Désinstallez-le.", "Uninstall it."), evidence("S", "2017"), false}};
    result.successors = {
        {"new",
         content::Relation::Advised,
         {},
         said("Pour tous.", "For all."),
         evidence("S", recent)},
        {"renamed", content::Relation::Renamed, "2013-06", {}, evidence("S", "2013")},
        {"elsewhere", content::Relation::Advised, {}, {}, evidence("S", "2013")}};
    result.history = {{"2012-07", said("Début.", "It begins."), evidence("S", "2012-07"), false},
                      {"2017-08-10", said("Fin.", "It ends."), evidence("S", "2017-08-10"), false}};
    result.risks = {{{}, said("Un risque.", "A risk."), evidence("S", "2016"), false},
                    {{}, said("Du guide.", "Of the guide."), evidence("guide:X", "2015"), true}};
    result.facts["platforms"] = {{"android"}, {"windows"}, {}, evidence("S", "2014")};
    result.facts["network"] = {{"unknown"}, {}, {}, {}};
    result.facts["cost"] = {{"free"}, {}, {}, evidence("S", "2014")};
    result.facts["cost"].evidence.confidence = content::Confidence::Claimed;
    result.retiredHosts = {"old.example"};
    return result;
}

} // namespace

/// What a card says, and what it leads to.
class TestToolCard final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysStateSafetyAndWhatToDo();
    void followsWhatCameAfter();
    void namesNoneAndDoesNotHideTheUnknown();
    void tellsWhoSaysWhat();
    void leadsToTheHowToOrSaysThereIsNone();
    void leadsToThePageAboutAnOldTool();
    void saysThatACommonNameIsNotLookedFor();
    void whatToDoComesFromBothGuides();
    void theDateOfASourceIsSaidOnce_data();
    void theDateOfASourceIsSaidOnce();
    void saysWhoseTheAddressOfTheLinkMayBe();
    void theWholeCardIsCopied();
    void leadsToThePagesThatNameIt();
    void anotherLanguageKeepsSpotAndFolds();
    void theWordsCanBeCopied();
    void ageIsSaidAndAWrongClockToo();
    void theWorseStateAndTheOtherAreShown();
    void everyCardEndsWithItsLastWords();
    void anotherAppearanceTakesNoWidgetFromUnderQt();

private:
    QString text() const;
    bool says(const QString &words) const { return text().contains(words); }
    template <typename Button>
    Button *button(const QString &words) const
    {
        for (auto *found : m_card->findChildren<Button *>())
            if (found->text() == words)
                return found;
        return nullptr;
    }
    void show(const Tool &tool, const std::optional<guide::AboutPage> &about = {});
    QScrollArea &area() const { return *m_card->findChild<QScrollArea *>(); }

    std::unique_ptr<words::InterfaceLanguage> m_interface;
    std::unique_ptr<toolpanel::ToolCard> m_card;
    std::vector<Tool> m_tools;
    Tool m_shown;
};

void TestToolCard::init()
{
    m_interface = std::make_unique<words::InterfaceLanguage>();
    m_interface->set(english);
    m_tools = {tool("new", "New", ToolState::Active),
               tool("renamed", "Renamed", ToolState::Discontinued)};
    m_card = std::make_unique<toolpanel::ToolCard>();
    m_card->resize(340, 500);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestToolCard::show(const Tool &tool, const std::optional<guide::AboutPage> &about)
{
    m_shown = tool;
    m_card->setTool(m_shown, m_tools, m_interface->language(), about);
}

QString TestToolCard::text() const
{
    QStringList words;
    for (const auto *label : m_card->findChildren<QLabel *>())
        words += label->text();
    for (const auto *link : m_card->findChildren<QAbstractButton *>())
        words += link->accessibleName().isEmpty() ? link->text() : link->accessibleName();
    return words.join(u'\n');
}

void TestToolCard::saysStateSafetyAndWhatToDo()
{
    show(oldTool());
    for (const auto &words :
         {u"Old"_s, u"A tool."_s, u"Discontinued since 10 August 2017"_s, u"Source: A source"_s,
          u"Do not use"_s, u"It harms."_s, u"If you still have it"_s, u"Uninstall it."_s})
        QVERIFY2(says(words), qPrintable(words + u" in "_s + text()));
    QVERIFY(area().accessibleDescription().contains(u"discontinued"_s));
    m_interface->set(french);
    show(oldTool());
    for (const auto &words : {u"Arrêté depuis le 10 août 2017"_s, u"Ne pas utiliser"_s,
                              u"Si vous l’avez encore"_s, u"Désinstallez-le."_s})
        QVERIFY2(says(words), qPrintable(words + u" in "_s + text()));
}

void TestToolCard::followsWhatCameAfter()
{
    show(oldTool());
    QVERIFY(says(u"For all."_s));
    QVERIFY(says(u"not described here: to be checked"_s));
    QVERIFY(says(u"a dead end"_s));
    QVERIFY(says(u"It begins."_s) && says(u"July 2012"_s) && says(u"June 2013"_s));
    QSignalSpy asked(m_card.get(), &toolpanel::ToolCard::toolRequested);
    auto *arrow = button<widgets::CardLink>(u"Renamed Renamed"_s);
    QVERIFY(arrow != nullptr);
    auto *link = button<widgets::CardLink>(u"New"_s);
    area().ensureWidgetVisible(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), u"new"_s);
    arrow->setFocus();
    QTest::keyClick(arrow, Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 2);
    m_tools.clear();
    show(oldTool());
    QVERIFY(says(u"No tool that is kept up is named in its place."_s));
}

void TestToolCard::namesNoneAndDoesNotHideTheUnknown()
{
    show(oldTool());
    QVERIFY(says(u"The guide names none."_s));
    QVERIFY(says(u"Risks, 2"_s) && says(u"For it, 0"_s) && says(u"Against it, 0"_s));
    QVERIFY(says(u"to be checked: Windows"_s));
    QVERIFY(says(u"To be checked"_s));
    QVERIFY(says(u"says the vendor"_s));
    QVERIFY(says(u"may belong to somebody else now"_s));
}

void TestToolCard::tellsWhoSaysWhat()
{
    show(oldTool());
    QVERIFY(says(u"says the guide that is open"_s));
    const auto hidden = text().count(u"Source: "_s);
    const auto buttons = m_card->findChildren<QAbstractButton *>();
    const auto toggle =
        std::ranges::find(buttons, u"Dates and sources"_s, &QAbstractButton::accessibleName);
    QTest::mouseClick(*toggle, Qt::LeftButton);
    QVERIFY(text().count(u"Source: "_s) > hidden + 3);
}

void TestToolCard::leadsToTheHowToOrSaysThereIsNone()
{
    show(tool("new", "New", ToolState::Active));
    QVERIFY(says(u"No how-to in this guide."_s));
    show(tool("new", "New", ToolState::Active), guide::AboutPage{"how", Kind::HowTo});
    QVERIFY(!says(u"No how-to in this guide."_s));
    QSignalSpy asked(m_card.get(), &toolpanel::ToolCard::placeRequested);
    m_card->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<text::Place>().page, "how");
}

void TestToolCard::leadsToThePageAboutAnOldTool()
{
    show(oldTool());
    QVERIFY(says(u"No page about it in this guide."_s) && !says(u"how-to"_s));
    show(oldTool(), guide::AboutPage{"left", Kind::Leaving});
    QVERIFY(says(u"How to leave it"_s));
    show(oldTool(), guide::AboutPage{"other", Kind::Other});
    QVERIFY(says(u"The guide’s page about it"_s) && !says(u"How to leave it"_s));
    m_interface->set(french);
    show(oldTool(), guide::AboutPage{"left", Kind::Leaving});
    QVERIFY(says(u"Comment le quitter"_s));
    QSignalSpy asked(m_card.get(), &toolpanel::ToolCard::placeRequested);
    QTest::mouseClick(button<widgets::FlatButton>(u"Comment le quitter"_s), Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().value<text::Place>().page, "left");
}

void TestToolCard::saysThatACommonNameIsNotLookedFor()
{
    auto rcs = tool("rcs", "RCS", ToolState::Active);
    rcs.naming.isLookedFor = false;
    show(rcs);
    m_card->setPages({});
    QVERIFY(says(u"Its name is not looked for in the pages"_s));
    QVERIFY(!says(u"This guide does not name it."_s));
}

void TestToolCard::whatToDoComesFromBothGuides()
{
    const auto warning = u"read all of it before you act"_s;
    auto shown = oldTool();
    show(shown);
    QVERIFY(!says(warning));
    shown.ifInstalled.push_back(
        {{}, said("Gardez-le.", "Keep it."), evidence("guide:X", ""), true});
    show(shown);
    QVERIFY(says(warning) && says(u"Uninstall it."_s) && says(u"Keep it."_s));
}

void TestToolCard::theDateOfASourceIsSaidOnce_data()
{
    QTest::addColumn<std::string>("source");
    QTest::addColumn<std::string>("asOf");
    QTest::addColumn<QString>("inEnglish");
    QTest::addColumn<QString>("inFrench");
    QTest::newRow("at its end") << std::string("A list, 2 February 2026")
                                << std::string("2026-02-02") << u"Source: A list, 2 February 2026"_s
                                << u"Source\u00a0: A list\u00a0(en) · 2 février 2026"_s;
    QTest::newRow("inside") << std::string("A list (of May 2026)") << std::string("2026-05")
                            << u"Source: A list (of May 2026)"_s
                            << u"Source\u00a0: A list (of May 2026)\u00a0(en)"_s;
    QTest::newRow("nowhere") << std::string("A list") << std::string("2026-02-02")
                             << u"Source: A list · 2 February 2026"_s
                             << u"Source\u00a0: A list\u00a0(en) · 2 février 2026"_s;
}

void TestToolCard::theDateOfASourceIsSaidOnce()
{
    QFETCH(std::string, source);
    QFETCH(std::string, asOf);
    QFETCH(QString, inEnglish);
    QFETCH(QString, inFrench);
    auto shown = tool("new", "New", ToolState::Active);
    shown.sources["D"].text = source;
    auto of = evidence("D", asOf);
    QCOMPARE(words::SourceWords::source(shown, of), inEnglish);
    m_interface->set(french);
    QCOMPARE(words::SourceWords::source(shown, of), inFrench);
    shown.fromOpenedGuide = true; // in whatever language its author wrote it
    QVERIFY(!words::SourceWords::source(shown, of).contains(u"(en)"_s));
    of.confidence = content::Confidence::Claimed;
    m_interface->set(english);
    QCOMPARE(words::SourceWords::source(shown, of), inEnglish + u" · says the vendor"_s);
}

void TestToolCard::saysWhoseTheAddressOfTheLinkMayBe()
{
    show(oldTool());
    m_card->setLinked("http://www.old.example/get");
    const auto gone =
        u"The link leads to www.old.example. This address may be somebody else’s now."_s;
    QVERIFY2(says(gone), qPrintable(text()));
    QVERIFY(area().accessibleDescription().contains(gone));
    m_interface->set(french);
    m_card->setTool(m_shown, m_tools, french, {});
    QVERIFY(says(u"Le lien mène à www.old.example. Cette adresse"_s));
    m_interface->set(english);
    m_card->setLinked("https://apps.example/old");
    QVERIFY(says(u"The link leads to apps.example. What stands there now was not checked."_s));
    m_card->setLinked({});
    QVERIFY(!says(u"The link leads"_s));
    m_card->setLinked("http://old.example");
    show(tool("new", "New", ToolState::Active));
    QVERIFY(!says(u"The link leads"_s));
}

void TestToolCard::theWholeCardIsCopied()
{
    show(oldTool());
    const auto expected = u"Old\nA tool.\n\nDiscontinued since 10 August 2017\n"_s;
    const auto check = [&](const QString &start) {
        const auto *copied = QApplication::clipboard()->mimeData();
        QVERIFY2(copied->text().startsWith(start), qPrintable(copied->text()));
        QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QVERIFY(!copied->hasHtml());
    };
    auto *copy = [this] {
        const auto buttons = m_card->findChildren<QAbstractButton *>();
        return *std::ranges::find(buttons, u"Copy the card"_s, &QAbstractButton::accessibleName);
    }();
    QVERIFY(copy->toolTip().contains(u"Ctrl+Shift+C"_s));
    QTest::mouseClick(copy, Qt::LeftButton);
    check(expected);
    const auto copied = QApplication::clipboard()->text();
    for (const auto &words :
         {u"Source: A source"_s, u"Do not use\nIt harms."_s,
          u"If you still have it\n– Uninstall it."_s,
          u"– New: active, seen on "_s + recentInEnglish(), u"Risks\n– A risk."_s,
          u"– Of the guide. (says the guide that is open)"_s})
        QVERIFY2(copied.contains(words), qPrintable(words + u" in "_s + copied));
    QApplication::clipboard()->clear();
    m_interface->set(french);
    m_card->setTool(m_shown, m_tools, french, {});
    m_card->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C,
                    Qt::ControlModifier | Qt::ShiftModifier);
    check(u"Old\nUn outil.\n\nArrêté depuis le 10 août 2017\n"_s);
}

void TestToolCard::leadsToThePagesThatNameIt()
{
    show(oldTool());
    QVERIFY(!says(u"Pages that name it"_s)); // nobody has looked yet
    m_card->setPages({});
    QVERIFY(says(u"This guide does not name it."_s));
    m_card->setPages(
        {{{"one", {}, {{1}, 2}}, u"Page one"_s, 3}, {{"two", {}, {}}, u"Page two"_s, 1}});
    QVERIFY(says(u"named 3 times"_s) && says(u"named once"_s));
    QSignalSpy asked(m_card.get(), &toolpanel::ToolCard::placeRequested);
    auto *link = button<widgets::CardLink>(u"Page one"_s);
    area().ensureWidgetVisible(link);
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(asked.size(), 1);
    const auto place = asked.front().front().value<text::Place>();
    QCOMPARE(place.page, "one");
    QVERIFY(place.block == (text::BlockPath{{1}, 2}));
    show(tool("new", "New", ToolState::Active));
    QVERIFY(!says(u"Page one"_s));
}

void TestToolCard::anotherLanguageKeepsSpotAndFolds()
{
    show(oldTool());
    const auto part = [this](const QString &key) {
        for (auto *found : m_card->findChildren<widgets::CollapsibleSection *>())
            if (found->key() == key)
                return found;
        return static_cast<widgets::CollapsibleSection *>(nullptr);
    };
    QVERIFY(part(u"risks"_s)->isOpen() && !part(u"facts"_s)->isOpen());
    QTest::mouseClick(&part(u"facts"_s)->header(), Qt::LeftButton);
    QTest::keyClick(&part(u"risks"_s)->header(), Qt::Key_Space);
    QVERIFY(!part(u"risks"_s)->isOpen() && part(u"facts"_s)->isOpen());
    QCoreApplication::processEvents();
    area().verticalScrollBar()->setValue(part(u"facts"_s)->y() + 60);
    const int shift = part(u"facts"_s)->y() - area().verticalScrollBar()->value();
    m_interface->set(french);
    m_card->setTool(m_shown, m_tools, french, {});
    QTRY_VERIFY(says(u"Ce qu’il est devenu"_s));
    QVERIFY(!part(u"risks"_s)->isOpen() && part(u"facts"_s)->isOpen());
    QTRY_COMPARE(part(u"facts"_s)->y() - area().verticalScrollBar()->value(), shift);
}

void TestToolCard::theWordsCanBeCopied()
{
    show(oldTool());
    for (auto *label : m_card->findChildren<QLabel *>())
        if (label->text() == u"It harms."_s) {
            label->setFocus();
            label->setSelection(0, 8);
            QTest::keyClick(label, Qt::Key_C, Qt::ControlModifier);
        }
    QCOMPARE(QApplication::clipboard()->text(), u"It harms"_s);
    for (const auto *label : m_card->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->openExternalLinks());
    }
}

void TestToolCard::ageIsSaidAndAWrongClockToo()
{
    auto shown = tool("new", "New", ToolState::Active);
    shown.lastVerified = "2019-05-01";
    show(shown);
    QVERIFY2(says(u"years ago (1 May 2019): to be checked again"_s), qPrintable(text()));
    shown.lastVerified = "2199-01-01";
    show(shown);
    QVERIFY(says(u"This computer’s clock stands before the date of these data"_s));
    shown.lastVerified.clear();
    show(shown);
    QVERIFY(says(u"to be checked again"_s));
}

void TestToolCard::theWorseStateAndTheOtherAreShown()
{
    auto shown = tool("new", "New", ToolState::Discontinued);
    shown.status.since = "2020";
    shown.status.evidence = evidence("guide:Y", "2021");
    shown.otherStatus = tool("new", "New", ToolState::Active).status;
    show(shown);
    QVERIFY(says(u"Discontinued since 2020"_s));
    QVERIFY(says(u"says the guide that is open"_s));
    QVERIFY(says(u"Another source says otherwise"_s));
    QVERIFY(says(u"Active, seen on "_s + recentInEnglish()));
}

void TestToolCard::everyCardEndsWithItsLastWords()
{
    const auto guide = guide::Guide::open(CONTENT);
    QVERIFY(guide);
    for (const auto &shown : guide->tools()) {
        m_card->setTool(shown, guide->tools(), english, {});
        QTest::qWait(1);
        const auto *body = area().widget();
        int last = 0;
        for (const auto *label : body->findChildren<QWidget *>())
            if (label->isVisible())
                last = std::max(last, label->mapTo(body, QPoint(0, label->height())).y());
        QVERIFY2(body->height() - last < 60,
                 qPrintable(u"%1: %2 of %3"_s.arg(QString::fromStdString(shown.id))
                                .arg(last)
                                .arg(body->height())));
        QVERIFY(body->width() <= area().viewport()->width());
    }
}

// Qt goes through a list of all widgets while it sets a style sheet.
void TestToolCard::anotherAppearanceTakesNoWidgetFromUnderQt()
{
    show(m_tools[1]);
    const QPointer<QWidget> before = area().widget();
    widgets::Appearance appearance;
    appearance.choose(widgets::Appearance::Choice::Dark);
    appearance.choose(widgets::Appearance::Choice::HighContrast);
    QVERIFY(before != nullptr);
    QTRY_VERIFY(before == nullptr);
    QVERIFY(area().widget() != nullptr);
    appearance.choose(widgets::Appearance::Choice::System);
}

QTEST_MAIN(TestToolCard)
#include "tst_toolcard.moc"
