#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "reader/termcard.h"
#include "sidebar/contentsview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/linkstatus.h"
#include "window/mainwindow.h"

#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QTextCursor>
#include <QToolTip>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");

} // namespace

/// Words of the glossary in a page: marked, explained on the spot, followed to their entry.
class TestGlossary final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theFocusBringsTheCard();
    void thePointerBringsTheCard();
    void escapeClosesTheCard();
    void enterLeadsToTheEntry();
    void anOldLinkIsExplainedWithoutAPage();
    void onlyTheFirstInASectionIsMarked();

private:
    void openWith(const QByteArray &body, bool withPage);
    reader::ReaderView &view() const { return m_window.view(); }
    reader::TermCard &card() const { return *m_window->findChild<reader::TermCard *>(); }
    QString cardText() const
    {
        QStringList lines;
        for (const auto *label : card().findChildren<QLabel *>())
            lines += label->text();
        return lines.join(u'|');
    }

    std::optional<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestGlossary::init()
{
    m_window.reset();
    m_folder.emplace();
    m_folder->write("glossary.yaml",
                    "terms:\n"
                    "  - id: padlock\n"
                    "    anchors: [Lock]\n"
                    "    fr: {term: cadenas, short: [cadenas], definition: Il ferme.}\n"
                    "    en: {term: padlock, short: [padlock], definition: It shuts.}\n");
}

void TestGlossary::openWith(const QByteArray &body, bool withPage)
{
    m_folder->writePage("fr/a.md", "A", body);
    if (withPage)
        m_folder->writePage("fr/glossary.md", "Glossaire", "## Cadenas {#padlock}\n\nEntrée.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(
        m_window.open(*m_guide, {.language = french, .size = {1000, 600}, .place = {"a", {}, {}}}));
}

void TestGlossary::theFocusBringsTheCard()
{
    openWith("Un cadenas.\n", false);
    QVERIFY(card().isHidden());
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(card().isVisible());
    QCOMPARE(cardText(), u"cadenas|Il ferme.|Anglais : padlock"_s.replace(u" :"_s, u"\u00A0:"_s));
    QVERIFY(view().hasFocus());
    QVERIFY(m_window->findChild<widgets::LinkStatus *>()->target().contains(u"Il ferme."_s));
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(card().isHidden());
}

void TestGlossary::thePointerBringsTheCard()
{
    openWith("Un cadenas.\n", false);
    const auto &link = view().pageMap().links.front();
    const auto area = view().areasOf(link.start, link.end).front();
    QTest::mouseMove(view().viewport(), area.center());
    QTRY_VERIFY(card().isVisible());
    QHelpEvent asked(QEvent::ToolTip, area.center(), view().viewport()->mapToGlobal(area.center()));
    QApplication::sendEvent(view().viewport(), &asked);
    QCOMPARE(QToolTip::text(), QString()); // it would lie on the card
    QTest::mouseMove(view().viewport(), QPoint(5, view().viewport()->height() - 5));
    QTRY_VERIFY(card().isHidden());
}

/// Whoever has the focus: the pointer alone may have brought it.
void TestGlossary::escapeClosesTheCard()
{
    openWith("Un cadenas.\n", false);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(card().isVisible());
    QTest::keyClick(&view(), Qt::Key_Escape);
    QVERIFY(card().isHidden());
    const auto &link = view().pageMap().links.front();
    QTest::mouseMove(view().viewport(), QPoint(5, view().viewport()->height() - 5));
    m_window->findChild<sidebar::ContentsView *>()->setFocus();
    QTest::mouseMove(view().viewport(), view().areasOf(link.start, link.end).front().center());
    QTRY_VERIFY(card().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(card().isHidden() && m_window->isVisible());
}

void TestGlossary::enterLeadsToTheEntry()
{
    openWith("Un cadenas.\n", true);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(view().toPlainText().contains(u"Entrée."_s));
    QVERIFY(card().isHidden());
}

void TestGlossary::anOldLinkIsExplainedWithoutAPage()
{
    openWith("[mot](/en/Glossary#LOCK) et [perdu](/en/glossary#nothing)\n", false);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(card().isVisible());
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(card().isVisible());
    QVERIFY(view().toPlainText().contains(u"mot"_s));
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(card().isHidden());
}

void TestGlossary::onlyTheFirstInASectionIsMarked()
{
    openWith("Un cadenas, un cadenas.\n\n## Cadenas\n\nUn cadenas, `cadenas`.\n", false);
    QCOMPARE(view().pageMap().links.size(), std::size_t(2));
}

QTEST_MAIN(TestGlossary)
#include "tst_glossary.moc"
