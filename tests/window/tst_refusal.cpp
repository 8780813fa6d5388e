#include "guide/guide.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "support/temporaryguide.h"
#include "support/testwindow.h"
#include "window/mainwindow.h"
#include "words/pagewords.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A page that cannot be shown says so where it would stand; the rest of the guide stays usable.
class TestRefusal final : public QObject
{
    Q_OBJECT

private slots:
    void aPageBeyondTheLimitsSaysSoInItsPlace_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("fr") << u"fr"_s << u"Cette page ne peut pas être affichée"_s;
        QTest::newRow("en") << u"en"_s << u"This page cannot be shown"_s;
    }
    void aPageBeyondTheLimitsSaysSoInItsPlace()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        support::TemporaryGuide folder;
        for (const auto *path : {"fr/1.md", "en/1.md"})
            folder.writePage(path, "Title", QByteArray("> ").repeated(30) + "text\n");
        folder.writePage((language + u"/2.md"_s).toUtf8().constData(), "Second", "Words.\n");
        const auto reader = *text::Language::parse(language.toStdString());
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        support::TestWindow window;
        QVERIFY(window.open(*guide, {.language = reader}));
        const auto shown = [&] { return window.text(); };
        QVERIFY2(shown().contains(sentence), qPrintable(shown()));
        QTest::keyClick(window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY2(shown().contains(u"Words."_s), qPrintable(shown()));
    }

    void aFileThatIsGoneSaysSoToo()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/1.md", "First", "Words.\n");
        folder.writePage("en/2.md", "Second", "Other words.\n");
        const auto english = *text::Language::parse("en");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        support::TestWindow window;
        QVERIFY(window.open(*guide, {.language = english}));
        std::filesystem::remove(folder.path() / "en/2.md");
        QTest::keyClick(window.get(), Qt::Key_PageDown, Qt::ControlModifier);
        const auto text = window.text();
        QVERIFY2(text.contains(u"its file is gone"_s), qPrintable(text));
    }

    void aFileThatIsTooLargeSaysSo()
    {
        support::TemporaryGuide folder;
        folder.writePage("en/1.md", "Large", QByteArray("word\n\n").repeated(200000));
        const auto guide = guide::Guide::open(folder.path());
        const auto english = *text::Language::parse("en");
        const auto read = guide->read(*guide->edition("1", english));
        QVERIFY(!read);
        QVERIFY2(words::PageWords::refusal(read.error().cause).contains(u"too large"_s),
                 read.error().message.c_str());
    }
};

QTEST_MAIN(TestRefusal)
#include "tst_refusal.moc"
