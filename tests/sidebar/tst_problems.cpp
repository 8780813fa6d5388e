#include "actions/actions.h"
#include "guide/guide.h"
#include "models/navigator.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "sidebar/problemspane.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/flatbutton.h"
#include "window/mainwindow.h"
#include "words/interfacelanguage.h"
#include "words/problemwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QStatusBar>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

#include <set>

using namespace Qt::StringLiterals;
using support::press;
using words::ProblemWords;

namespace {

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

/// One of every fault that loading speaks of and a test can make.
void writeFaults(const support::TemporaryGuide &folder)
{
    folder.write("guide.yaml",
                 "languages: fr\ndefault_language: fr\ntitle: [a]\npairs:\n  - [fr/a.md]\n"
                 "aliases:\n  old: gone.md\n  empty: ''\n");
    folder.write("fr/bom.md", "\xEF\xBB\xBF---\ntitle: Une\n---\n");
    folder.write("fr/latin.md", "---\ntitle: Caf\xE9\n---\n");
    folder.write("fr/nfd.md", "---\ntitle: Cafe\xCC\x81\n---\n");
    folder.write("fr/separator.md",
                 "---\ntitle: a\n---\na\xE2\x80\xA8"
                 "b\n");
    folder.write("fr/control.md",
                 "---\ntitle: a\n---\na\x01"
                 "b\n");
    folder.write("fr/mixed.md", "---\ntitle: a\r\n---\na\n");
    folder.write("fr/bidi.md",
                 "---\ntitle: a\n---\na\xE2\x80\xAE"
                 "b\n");
    folder.write("fr/empty.md", "");
    folder.write("fr/nofront.md", "Texte.\n");
    folder.write("fr/blank.md", "\n\n---\ntitle: a\n\nweight: 010\n---\n");
    folder.write("fr/open.md", "---\ntitle: a\n");
    folder.write("fr/toml.md", "+++\ntitle = 'a'\n+++\n");
    folder.write("fr/large.md", "---\ntitle: a\nx: " + QByteArray(70000, 'x') + "\n---\n");
    folder.write("fr/broken.md", "---\ntitle: 'a\nweight: 1\n---\n");
    folder.write("fr/list.md", "---\nonly text\n---\n");
    folder.write("fr/a space.md", "---\ntitle: a\n---\n");
    folder.write("fr/keys.md", "---\nTitle: <b>a</b>\nweight: x\nweight: 2\n? [a]\n: b\n---\n");
    folder.write("fr/untitled.md", "---\nlang: en\n---\n");
    folder.write("fr/lang.md", "---\ntitle: a\nlang: '!!'\n---\n");
    folder.write("tools/broken.yaml", "name: [\n");
}

} // namespace

/// The list of what is wrong with a guide, and the way from there to the page.
class TestProblems final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFaultHasItsSentenceInBothLanguages();
    void aPercentSignInAKeyStaysWhatItIs();
    void opensAndClosesByKey();
    void aClickLeadsToThePageInItsLanguage();
    void enterLeadsToThePage();
    void theStatusBarTellsOfErrorsOnly();
    void theReportIsCopied();
    void whatReadersSeeIsListedOnceItIsRead();
    void whatIsRepairedIsGoneOnceReloaded();
    void aRemarkLeadsToItsPlace();
    void whatReadersSeeHasItsSentenceInBothLanguages_data();
    void whatReadersSeeHasItsSentenceInBothLanguages();

private:
    QListView &list() const
    {
        return *m_window->findChild<sidebar::ProblemsPane *>()->findChild<QListView *>();
    }
    bool isShown() const { return m_window->findChild<sidebar::ProblemsPane *>()->isVisible(); }
    QString page() const { return m_window.text(); }
    widgets::FlatButton &button() const
    {
        return *m_window->statusBar()->findChild<widgets::FlatButton *>();
    }

    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestProblems::init()
{
    m_window.reset();
    m_folder = std::make_unique<support::TemporaryGuide>();
    m_folder->writePage("fr/1.md", "Première", "Page sans faute.\n");
    m_folder->writePage("en/1.md", "First", "Page without a fault.\n");
    m_folder->write("en/2.md", "---\ntitle: Open\n");
    m_folder->write("fr/3.md", "Sans en-tête.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = french}));
    QVERIFY(page().contains(u"Page sans faute"_s));
}

void TestProblems::everyFaultHasItsSentenceInBothLanguages()
{
    support::TemporaryGuide folder;
    writeFaults(folder);
    const auto guide = guide::Guide::open(folder.path());
    std::set<std::string> messages;
    for (const auto &problem : guide->problems())
        if (!problem.file.starts_with("tools/"))
            messages.insert(problem.message);
    QVERIFY2(messages.size() >= 28, qPrintable(QString::number(messages.size())));
    m_window.reset(); // it has an interface language of its own
    words::InterfaceLanguage interface;
    for (const auto &message : messages) {
        const auto text = QString::fromStdString(message);
        interface.set(english);
        const auto inEnglish = ProblemWords::sentence(text);
        QVERIFY2(inEnglish != ProblemWords::unknownFault(), qPrintable(text));
        QVERIFY2(!inEnglish.contains(u'%'), qPrintable(inEnglish));
        interface.set(french);
        const auto inFrench = ProblemWords::sentence(text);
        QVERIFY2(inFrench != inEnglish, qPrintable(text));
    }
}

void TestProblems::aPercentSignInAKeyStaysWhatItIs()
{
    m_window.reset();
    words::InterfaceLanguage interface;
    interface.set(english);
    QCOMPARE(ProblemWords::sentence(u"key '%2' was read as '%1'"_s),
             u"The key “%2” was read as “%1”"_s);
}

void TestProblems::opensAndClosesByKey()
{
    QVERIFY(!isShown());
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(isShown());
    QVERIFY(list().hasFocus());
    QCOMPARE(list().model()->rowCount(), 2);
    press(Qt::Key_Escape);
    QVERIFY(!isShown());
    QVERIFY(m_window.view().hasFocus());
    QVERIFY(!m_window->findChild<actions::Actions *>()->problems->isChecked());
}

void TestProblems::aClickLeadsToThePageInItsLanguage()
{
    QTest::mouseClick(&button(), Qt::LeftButton);
    QVERIFY(isShown());
    const auto first = list().model()->index(0, 0);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(first).center());
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"Open"_s));
    QVERIFY(isShown());
    m_window->findChild<actions::Actions *>()->back->trigger();
    QVERIFY2(page().contains(u"Page without a fault"_s), qPrintable(page()));
}

void TestProblems::enterLeadsToThePage()
{
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(page().contains(u"Sans en-tête"_s));
}

void TestProblems::theStatusBarTellsOfErrorsOnly()
{
    QCOMPARE(button().text(), u"1 erreur dans ce guide"_s);
    QVERIFY(button().isVisible());
    m_window.reset();
    support::TemporaryGuide sound;
    sound.writePage("fr/1.md", "Une", "Texte.\n");
    sound.write("fr/2.md", "Sans en-tête.\n");
    const auto guide = guide::Guide::open(sound.path());
    support::TestWindow window;
    QVERIFY(window.open(*guide, {.language = french}));
    QVERIFY(!window->statusBar()->findChild<widgets::FlatButton *>()->isVisible());
}

void TestProblems::theReportIsCopied()
{
    QTest::mouseClick(&button(), Qt::LeftButton);
    for (auto *copy :
         m_window->findChild<sidebar::ProblemsPane *>()->findChildren<widgets::FlatButton *>())
        if (copy->text() == u"Copier le rapport"_s)
            QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().startsWith(
        u"en/2.md:1:1: error: front matter is not closed\n"_s));
}

void TestProblems::whatReadersSeeIsListedOnceItIsRead()
{
    m_window.reset();
    support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "How to call", "Texte avec [un lien](absent.md).\n");
    folder.write("fr/2.md", "![image](absente.png)\n");
    const auto guide = guide::Guide::open(folder.path());
    support::TestWindow window;
    QVERIFY(window.open(*guide, {.language = french}));
    window->findChild<actions::Actions *>()->problems->trigger();
    const auto &pane = *window->findChild<sidebar::ProblemsPane *>();
    const auto &model = *pane.findChild<QListView *>()->model();
    QTRY_COMPARE(model.rowCount(), 4); // with the front matter that lacks
    const auto spoken = [&model](int row) {
        return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(1),
             u"Titre anglais sur une page française. Affiché tel quel. Remarque, fr/1.md:2:1"_s);
    QCOMPARE(spoken(2),
             u"Lien vers une page absente : absent.md. Signalé comme ne menant nulle part. "
             "Remarque, fr/1.md:5:1"_s);
    QCOMPARE(spoken(3),
             u"Image absente : absente.png. Ses mots sont affichés dans un cadre. Remarque, "
             "fr/2.md:1:1"_s);
    const auto labels = pane.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"2 fichiers, 4 problèmes"_s; }));
    QVERIFY(!window->statusBar()->findChild<widgets::FlatButton *>()->isVisible()); // no error
    for (auto *copy : pane.findChildren<widgets::FlatButton *>())
        if (copy->text() == u"Copier le rapport"_s)
            copy->click();
    QVERIFY(QApplication::clipboard()->text().contains(
        u"fr/2.md:1:1: warning: picture 'absente.png' is missing\n"_s));
}

void TestProblems::whatIsRepairedIsGoneOnceReloaded()
{
    m_window.reset();
    support::TemporaryGuide folder;
    folder.writePage("fr/1.md", "Une", "Texte avec [un lien](absent.md).\n");
    folder.write("fr/2.md", "![image](absente.png)\n");
    folder.writePage("fr/3.md", "Trois", QByteArray(200, '>') + " profond\n");
    const auto guide = guide::Guide::open(folder.path());
    support::TestWindow window;
    QVERIFY(window.open(*guide, {.language = french}));
    const auto &model =
        *window->findChild<sidebar::ProblemsPane *>()->findChild<QListView *>()->model();
    const auto *errors = window->statusBar()->findChild<widgets::FlatButton *>();
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(errors->isVisible());
    folder.writePage("fr/1.md", "Une", "Texte avec [un lien](2.md).\n");
    folder.writePage("fr/3.md", "Trois", "Texte.\n");
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTRY_COMPARE(model.rowCount(), 2); // the front matter that lacks, and the picture
    QVERIFY(!errors->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTRY_COMPARE(model.rowCount(), 2);
    QVERIFY(model.index(1, 0).data().toString().contains(u"absente.png"_s));
}

void TestProblems::aRemarkLeadsToItsPlace()
{
    m_window.reset();
    support::TemporaryGuide folder;
    QByteArray body;
    for (int i = 0; i < 60; ++i)
        body += "## Partie " + QByteArray::number(i) + "\n\nDu texte.\n\n";
    folder.writePage("fr/1.md", "Une", "Texte.\n");
    folder.writePage("fr/2.md", "Deux", body + "## Fin\n\n[là](absent.md)\n\n" + body);
    const auto guide = guide::Guide::open(folder.path());
    support::TestWindow window;
    QVERIFY(window.open(*guide, {.language = french}));
    window->findChild<actions::Actions *>()->problems->trigger();
    auto &list = *window->findChild<sidebar::ProblemsPane *>()->findChild<QListView *>();
    QTRY_COMPARE(list.model()->rowCount(), 1);
    const auto row = list.visualRect(list.model()->index(0, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row.center());
    const auto &view = window.view();
    QTRY_COMPARE(view.cursorForPosition({view.width() / 2, 14}).block().text(), u"là"_s);
}

void TestProblems::whatReadersSeeHasItsSentenceInBothLanguages_data()
{
    QTest::addColumn<QString>("message");
    for (const auto *message :
         {"the title reads as 'en', the page is in 'fr'",
          "the title reads as 'fr', the page is in 'en-GB'",
          "link 'a' leads to no page of this guide", "link 'a' leaves the guide's folder",
          "link 'a' leads to a file that is no page",
          "link 'a' has an address that never leads anywhere", "picture 'a' is missing",
          "picture 'a' is not in the guide's folder", "picture 'a' is neither PNG nor JPEG",
          "picture 'a' has too many pixels", "picture 'a' is damaged", "refused: nested too deep",
          "UTF-16; the file was read as such", "damaged UTF-8; the byte was read as Windows-1252",
          "damaged UTF-8, here and perhaps on more lines; such bytes were read as Windows-1252",
          "the name 'use Skype' holds 'Skype', the name of another tool; that one is marked",
          "the name 'Signal' is that of 'signal'; this file speaks of 'skype' alone",
          "more than 2000 faults; the rest is not listed",
          "more than 2000 refused pages; the rest is not listed"})
        QTest::newRow(message) << QString::fromLatin1(message);
}

void TestProblems::whatReadersSeeHasItsSentenceInBothLanguages()
{
    QFETCH(QString, message);
    m_window.reset();
    words::InterfaceLanguage interface;
    interface.set(english);
    const auto inEnglish = ProblemWords::sentence(message);
    const auto done = ProblemWords::done(message);
    QVERIFY(inEnglish != ProblemWords::unknownFault() && !inEnglish.contains(u'%'));
    interface.set(french);
    QVERIFY(ProblemWords::sentence(message) != inEnglish);
    QCOMPARE(ProblemWords::done(message).isEmpty(), done.isEmpty());
    QVERIFY(done.isEmpty() || ProblemWords::done(message) != done);
}

QTEST_MAIN(TestProblems)

#include "tst_problems.moc"
