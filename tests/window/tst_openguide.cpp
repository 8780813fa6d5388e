#include "actions/actions.h"
#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "searchpanel/search.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "widgets/flatbutton.h"
#include "widgets/noticebar.h"
#include "window/mainwindow.h"
#include "window/openingbar.h"
#include "window/openingwindow.h"
#include "window/openingwords.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const text::Language french = *text::Language::parse("fr");

QTemporaryDir &home()
{
    static QTemporaryDir folder;
    return folder;
}

} // namespace

/// Another guide in the same window, and one whose folder goes away.
class TestOpenGuide final : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qputenv("HOME", home().path().toUtf8());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
            qunsetenv(name);
    }

private slots:
    void init();
    void aDroppedFolderIsOpened();
    void aDropIsACopyWhateverTheSourceOffers();
    void theDialogShowsFoldersAndReadsNoFile();
    void languagesAreThoseOfTheNewGuide();
    void whatIsNoGuideIsRefusedAndTheOtherStays_data();
    void whatIsNoGuideIsRefusedAndTheOtherStays();
    void theOldGuideStaysUsableUntilTheNewOneIsWhole();
    void aQuickGuideIsNotAnnounced();
    void openingIsCancelled_data();
    void openingIsCancelled();
    void aSecondGuideReplacesTheFirst();
    void whatIsRefusedAfterAWhileSaysSo();
    void whoIsTypingIsNotInterrupted();
    void theWindowMayCloseWhileAGuideIsOpened();
    void theWindowBeforeTheFirstGuideClosesByEveryKey_data();
    void theWindowBeforeTheFirstGuideClosesByEveryKey();
    void theDialogSpeaksFrenchAndLeavesNoTrace();
    void aFolderThatIsNotThereOpensNoModalBox();
    void theBuiltInGuideIsAlwaysAtHand();
    void aStickPulledOutLeavesTheWindowUsable();
    void theWindowMayCloseWhileItsGuideIsIndexed();

private:
    reader::ReaderView &view() const { return m_window.view(); }
    QString shown() const { return view().document()->toPlainText(); }
    QString notice() const { return m_window.notice().sentence(); }
    window::OpeningBar &bar() const { return *m_window->findChild<window::OpeningBar *>(); }
    bool isAnnounced() const
    {
        return QTest::qWaitFor([this] { return bar().isVisible(); });
    }
    /// Opening it takes longer than nobody notices.
    static const support::TemporaryGuide &large()
    {
        static const auto guide = [] {
            auto folder = std::make_unique<support::TemporaryGuide>();
            const auto text = QByteArray("A line of *text*.\n\n").repeated(200);
            for (int i = 0; i < 1500; ++i)
                folder->write(("fr/" + QByteArray::number(i) + ".md").constData(),
                              "# Grand guide\n\n" + text);
            return folder;
        }();
        return *guide;
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(m_window.get(), &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &event);
    }
    static QUrl url(const support::TemporaryGuide &folder)
    {
        return QUrl::fromLocalFile(QString::fromStdString(folder.path().native()));
    }

    std::unique_ptr<support::TemporaryGuide> m_folder;
    std::optional<guide::Guide> m_guide;
    support::TestWindow m_window;
};

void TestOpenGuide::init()
{
    m_window.reset();
    m_folder = std::make_unique<support::TemporaryGuide>();
    m_folder->writePage("fr/1.md", "Première", "Le premier guide.\n");
    m_folder->writePage("fr/2.md", "Deuxième", "Sa deuxième page.\n");
    m_folder->writePage("en/1.md", "First", "The first guide.\n");
    m_guide.emplace(std::move(*guide::Guide::open(m_folder->path())));
    QVERIFY(m_window.open(*m_guide, {.language = french}));
    QVERIFY(shown().contains(u"Le premier guide."_s));
}

void TestOpenGuide::aDroppedFolderIsOpened()
{
    support::TemporaryGuide other;
    other.writePage("fr/1.md", "Autre", "Un autre guide, page du même nom.\n");
    drop({url(other)});
    QTRY_VERIFY2(shown().contains(u"Un autre guide"_s), qPrintable(shown()));
    QVERIFY(m_window->windowTitle().contains(u"Autre"_s));
    QVERIFY(!m_window->findChild<actions::Actions *>()->back->isEnabled());
    QVERIFY(!m_window->findChild<actions::Actions *>()->nextPage->isEnabled());
    m_window.reset(); // before the folder
}

/// After a move the source deletes what was dragged.
void TestOpenGuide::aDropIsACopyWhateverTheSourceOffers()
{
    support::TemporaryGuide other;
    other.writePage("fr/1.md", "Autre", "Un autre guide.\n");
    QMimeData data;
    data.setUrls({url(other)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                          Qt::NoModifier);
    enter.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent drop({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
                    Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QTRY_VERIFY(shown().contains(u"Un autre guide."_s));
}

void TestOpenGuide::theDialogShowsFoldersAndReadsNoFile()
{
    support::TemporaryGuide other;
    other.write("diary", "Mine.\n");
    other.write("inside/a.md", "x");
    m_window->findChild<actions::Actions *>()->openGuide->trigger();
    QPointer<QFileDialog> dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setDirectory(QString::fromStdString(other.path().native()));
    const auto *model = dialog->findChild<QFileSystemModel *>();
    QVERIFY(model != nullptr);
    QTRY_COMPARE(model->rowCount(model->index(QString::fromStdString(other.path().native()))), 1);
    QTest::qWait(200);
    QVERIFY(dialog->testOption(QFileDialog::ShowDirsOnly));
    dialog->close();
}

void TestOpenGuide::languagesAreThoseOfTheNewGuide()
{
    const auto offered = [this] {
        QStringList names;
        for (const auto *button : m_window->findChildren<widgets::FlatButton *>())
            if (button->defaultAction() != nullptr && button->defaultAction()->data().isValid())
                names += button->text();
        return names;
    };
    QCOMPARE(offered(), (QStringList{u"Français"_s, u"English"_s}));
    support::TemporaryGuide other;
    other.writePage("es/1.md", "Página", "Una guía.\n");
    other.writePage("en/1.md", "Page", "A guide.\n");
    drop({url(other)});
    QTRY_VERIFY(!offered().contains(u"Français"_s));
    QCOMPARE(offered().size(), 2);
    QVERIFY(offered().contains(u"English"_s));
    support::TemporaryGuide alone;
    alone.writePage("en/1.md", "Page", "A guide.\n");
    drop({url(alone)});
    QTRY_VERIFY(offered().isEmpty());
    QVERIFY(shown().contains(u"A guide."_s));
    m_window.reset();
}

void TestOpenGuide::whatIsNoGuideIsRefusedAndTheOtherStays_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    static const QTemporaryDir empty;
    QTest::newRow("a folder without a page") << QList{QUrl::fromLocalFile(empty.path())};
    QTest::newRow("nothing there") << QList{QUrl::fromLocalFile(empty.path() + u"/absent"_s)};
    QTest::newRow("another computer") << QList{QUrl(u"https://example.org/guide"_s)};
    QTest::newRow("a share") << QList{QUrl(u"file://example.org/guide"_s)};
    QTest::newRow("two") << QList{QUrl::fromLocalFile(u"/a"_s), QUrl::fromLocalFile(u"/b"_s)};
}

void TestOpenGuide::whatIsNoGuideIsRefusedAndTheOtherStays()
{
    QFETCH(QList<QUrl>, urls);
    drop(urls);
    QTRY_VERIFY(!notice().isEmpty());
    QVERIFY(notice().endsWith(u'.'));
    QVERIFY(shown().contains(u"Le premier guide."_s));
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(shown().contains(u"Sa deuxième page."_s));
}

void TestOpenGuide::theOldGuideStaysUsableUntilTheNewOneIsWhole()
{
    drop({url(large())});
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(shown().contains(u"Sa deuxième page."_s));
    QVERIFY(!bar().isVisible());
    QVERIFY(isAnnounced());
    const auto folder = QString::fromStdString(large().path().native());
    QVERIFY2(bar().sentence().contains(u"Ouverture"_s) && bar().sentence().contains(folder),
             qPrintable(bar().sentence()));
    QCOMPARE(bar().accessibleName(), bar().sentence());
    QTest::keyClick(&view(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(shown().contains(u"Le premier guide."_s));
    QVERIFY(bar().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(u"A line of text."_s), 180000);
    QVERIFY(!bar().isVisible());
}

void TestOpenGuide::aQuickGuideIsNotAnnounced()
{
    support::TemporaryGuide other;
    other.writePage("fr/1.md", "Autre", "Un autre guide.\n");
    drop({url(other)});
    QTRY_VERIFY(shown().contains(u"Un autre guide."_s));
    QTest::qWait(window::OpeningWords::saidAfter + 100);
    QVERIFY(!bar().isVisible());
    m_window.reset();
}

void TestOpenGuide::openingIsCancelled_data()
{
    QTest::addColumn<QString>("way");
    for (const auto *way : {"Esc", "the button, by key", "the button, by mouse"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestOpenGuide::openingIsCancelled()
{
    QFETCH(QString, way);
    drop({url(large())});
    QVERIFY(isAnnounced());
    auto *button = bar().findChild<widgets::FlatButton *>();
    QCOMPARE(button->text(), u"Annuler"_s);
    QVERIFY(button->toolTip().contains(u"Échap"_s));
    if (way == u"Esc"_s) {
        QTest::keyClick(&view(), Qt::Key_Escape);
    } else if (way == u"the button, by key"_s) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
    } else {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!bar().isVisible());
    QTest::qWait(1500);
    QVERIFY(shown().contains(u"Le premier guide."_s));
    QVERIFY(notice().isEmpty());
    QVERIFY(m_window->isVisible());
}

void TestOpenGuide::aSecondGuideReplacesTheFirst()
{
    support::TemporaryGuide other;
    other.writePage("fr/1.md", "Autre", "Un autre guide.\n");
    drop({url(large())});
    QVERIFY(isAnnounced());
    drop({url(other)});
    QTRY_VERIFY(shown().contains(u"Un autre guide."_s));
    QVERIFY(!bar().isVisible());
    QTest::qWait(1500);
    QVERIFY(shown().contains(u"Un autre guide."_s));
    m_window.reset();
}

void TestOpenGuide::whatIsRefusedAfterAWhileSaysSo()
{
    const support::TemporaryGuide none;
    for (int i = 0; i < 200; ++i)
        none.write((QByteArray::number(i) + ".txt").constData(), "no page");
    drop({url(large())});
    QVERIFY(isAnnounced());
    drop({url(none)});
    QVERIFY(bar().isVisible()
            && bar().sentence().contains(QString::fromStdString(none.path().native())));
    QTRY_VERIFY(!notice().isEmpty());
    QVERIFY(!bar().isVisible());
    QVERIFY(shown().contains(u"Le premier guide."_s));
}

void TestOpenGuide::whoIsTypingIsNotInterrupted()
{
    support::TemporaryGuide other;
    other.writePage("fr/1.md", "Autre", "Un autre guide.\n");
    drop({url(other)});
    QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field != nullptr);
    QTRY_VERIFY(shown().contains(u"Un autre guide."_s));
    QVERIFY(QApplication::focusWidget() == field);
    m_window.reset();
}

void TestOpenGuide::theWindowMayCloseWhileAGuideIsOpened()
{
    drop({url(large())});
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    m_window.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestOpenGuide::theWindowBeforeTheFirstGuideClosesByEveryKey_data()
{
    QTest::addColumn<QKeySequence>("keys");
    for (const auto &keys :
         {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Q),
          QKeySequence(Qt::CTRL | Qt::Key_W), QKeySequence(Qt::SHIFT | Qt::Key_Escape)})
        QTest::newRow(qPrintable(keys.toString())) << keys;
}

void TestOpenGuide::theWindowBeforeTheFirstGuideClosesByEveryKey()
{
    QFETCH(QKeySequence, keys);
    m_window.reset(); // it would hear them too
    window::OpeningWindow opening(true);
    const QSignalSpy closed(&opening, &window::OpeningWindow::closed);
    opening.sayOpening(window::OpeningWords::opening("/a/guide"));
    QVERIFY(opening.isVisible());
    QVERIFY(opening.findChild<window::OpeningBar *>()->sentence().contains(u"/a/guide"_s));
    QTest::keyClick(&opening, keys[0].key(), keys[0].keyboardModifiers());
    QVERIFY(!opening.isVisible());
    QCOMPARE(closed.size(), 1);
}

void TestOpenGuide::theDialogSpeaksFrenchAndLeavesNoTrace()
{
    support::TemporaryGuide other;
    other.writePage("fr/1.md", "Autre", "Un autre guide.\n");
    QTest::keyClick(&view(), Qt::Key_O, Qt::ControlModifier);
    QPointer<QFileDialog> dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->windowTitle(), u"Ouvrir un guide"_s);
    QStringList words;
    for (const auto *button : dialog->findChildren<QPushButton *>())
        words += QString(button->text()).remove(u'&');
    QVERIFY2(words.contains(u"Ouvrir"_s) && words.contains(u"Annuler"_s),
             qPrintable(words.join(u' ')));
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(QString::fromStdString(other.path().native()));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(dialog.isNull());
    QTRY_VERIFY(shown().contains(u"Un autre guide."_s));
    m_window.reset();
    QStringList traces;
    QDirIterator files(home().path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        traces += files.next();
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(u' ')));
}

/// The button that leaves would be deaf beside it.
void TestOpenGuide::aFolderThatIsNotThereOpensNoModalBox()
{
    m_window->findChild<actions::Actions *>()->openGuide->trigger();
    auto *field = m_window->findChild<QFileDialog *>()->findChild<QLineEdit *>();
    field->setText(u"/nowhere/at/all"_s);
    bool wasModal = false;
    QTimer::singleShot(300, this, [&wasModal] {
        if (auto *box = QApplication::activeModalWidget(); box != nullptr)
            wasModal = box->close();
    });
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(400);
    QVERIFY(!wasModal);
    QVERIFY(m_window->findChild<QFileDialog *>() == nullptr);
    QTRY_VERIFY2(notice().contains(u"/nowhere/at/all"_s), qPrintable(notice()));
}

void TestOpenGuide::theBuiltInGuideIsAlwaysAtHand()
{
    m_window->findChild<actions::Actions *>()->otherGuide->trigger();
    QVERIFY(!shown().contains(u"Le premier guide."_s));
    QVERIFY2(m_window->windowTitle().contains(u"Vademecum de sécurité numérique"_s),
             qPrintable(m_window->windowTitle()));
}

void TestOpenGuide::aStickPulledOutLeavesTheWindowUsable()
{
    m_folder.reset();
    QTest::keyClick(&view(), Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY2(shown().contains(u"Cette page ne peut pas être affichée"_s), qPrintable(shown()));
    QTest::keyClick(&view(), Qt::Key_F5);
    QVERIFY(shown().contains(u"Cette page ne peut pas être affichée"_s));
    QVERIFY(m_window->findChild<actions::Actions *>()->back->isEnabled());
    m_window->findChild<actions::Actions *>()->otherGuide->trigger();
    QVERIFY2(m_window->windowTitle().contains(u"Vademecum de sécurité numérique"_s),
             qPrintable(m_window->windowTitle()));
}

/// The thread of the index reads from the guide.
void TestOpenGuide::theWindowMayCloseWhileItsGuideIsIndexed()
{
    support::TemporaryGuide large;
    const auto text = QByteArray("Une ligne de *texte*, puis [une autre](2.md).\n\n").repeated(60);
    for (int i = 0; i < 1500; ++i)
        large.writePage(("fr/" + QByteArray::number(i) + ".md").constData(), "Page", text);
    drop({url(large)});
    QTRY_VERIFY(shown().contains(u"Une ligne de texte"_s));
    const auto &index = m_window->findChild<searchpanel::Search *>()->index();
    QTRY_VERIFY(index.progress() > 0);
    QVERIFY(!index.isComplete());
    m_window.reset();
}

QTEST_MAIN(TestOpenGuide)
#include "tst_openguide.moc"
