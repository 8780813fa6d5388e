#include "actions/actions.h"
#include "guide/guide.h"
#include "models/navigator.h"
#include "support/testwindow.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a title bar leaves of a screen of 800 x 600.
constexpr QSize firstScreen{800, 568};
constexpr int most = 260; ///< words

} // namespace

/// The pages that are read in panic: short, and their first step in sight.
class TestFirstHour final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isShort_data() { addCases(); }
    void isShort();
    void theFirstStepStandsOnTheFirstScreen_data() { addCases(); }
    void theFirstStepStandsOnTheFirstScreen();

private:
    void addCases() const;

    std::optional<guide::Guide> m_guide;
};

void TestFirstHour::initTestCase()
{
    auto guide = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

void TestFirstHour::addCases() const
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("tag");
    int cases = 0;
    for (const auto &id : m_guide->readingOrder()) {
        if (!id.starts_with("first_hour_"))
            continue;
        ++cases;
        for (const auto *tag : {"fr", "en"})
            QTest::addRow("%s %s", id.c_str(), tag)
                << QString::fromStdString(id) << QString::fromLatin1(tag);
    }
    QCOMPARE(cases, 9);
}

void TestFirstHour::isShort()
{
    QFETCH(QString, page);
    QFETCH(QString, tag);
    const auto language = *text::Language::parse(tag.toStdString());
    const auto document = m_guide->read(*m_guide->edition(page.toStdString(), language));
    QVERIFY(document);
    static const QRegularExpression blanks(u"\\s+"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression letter(u"[\\p{L}\\p{N}]"_s);
    const auto words =
        QString::fromStdString(markup::plainText(*document)).split(blanks).filter(letter);
    QVERIFY2(words.size() <= most, qPrintable(u"%1 words"_s.arg(words.size())));
}

void TestFirstHour::theFirstStepStandsOnTheFirstScreen()
{
    QFETCH(QString, page);
    QFETCH(QString, tag);
    const auto language = *text::Language::parse(tag.toStdString());
    support::TestWindow window;
    QVERIFY(window.open(
        *m_guide,
        {.language = language, .size = firstScreen, .place = {page.toStdString(), {}, {}}}));
    auto &actions = *window->findChild<actions::Actions *>();
    for (int i = 0; i < 3; ++i)
        actions.largerText->trigger(); // 150 %

    const auto document = m_guide->read(*m_guide->edition(page.toStdString(), language));
    const auto list =
        std::ranges::find(document->blocks, markup::BlockKind::List, &markup::Block::kind);
    QVERIFY(list != document->blocks.end());
    const auto &view = window.view();
    const auto position =
        view.pageMap().blocks.at(static_cast<std::size_t>(list - document->blocks.begin()));
    QTextCursor end(view.document()->findBlock(position));
    end.movePosition(QTextCursor::EndOfBlock);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    const auto bottom = view.cursorRect(end).bottom();
    QVERIFY2(bottom <= view.viewport()->height(),
             qPrintable(u"%1 of %2"_s.arg(bottom).arg(view.viewport()->height())));
}

QTEST_MAIN(TestFirstHour)
#include "tst_firsthour.moc"
