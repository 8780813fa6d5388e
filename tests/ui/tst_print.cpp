#include "guide/guide.h"
#include "models/navigator.h"
#include "ui/mentioning.h"
#include "ui/pagepane.h"
#include "ui/pdf.h"
#include "ui/presenter.h"

#include <QFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const text::Language english = *text::Language::parse("en");

} // namespace

/// A page on paper.
class TestPrint final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isDarkOnWhite();
    void keepsStatesAndDropsSigns();
    void isAFileForPrinters();

private:
    std::unique_ptr<QTextDocument> onPaper(const char *page);

    std::optional<guide::Guide> m_guide;
};

void TestPrint::initTestCase()
{
    auto guide = guide::Guide::open(QStringLiteral(CONTENT).toStdString());
    QVERIFY(guide);
    m_guide = std::move(*guide);
}

std::unique_ptr<QTextDocument> TestPrint::onPaper(const char *page)
{
    models::Navigator navigator(*m_guide, english);
    ui::Mentioning mentioning;
    mentioning.set(m_guide->tools(), m_guide->terms(), *m_guide);
    ui::PagePane pane;
    ui::Presenter presenter(navigator, mentioning, pane);
    navigator.go({page, {}, {}});
    return presenter.onPaper(ui::paperColumn(QPageSize(QPageSize::A4)));
}

void TestPrint::isDarkOnWhite()
{
    qApp->setPalette(QPalette(Qt::white, Qt::black, Qt::white, Qt::black, Qt::black, Qt::white,
                              Qt::black)); // a dark screen
    const auto page = onPaper("chapter_11_2");
    QVERIFY(page);
    int pieces = 0;
    for (auto block = page->begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const auto format = piece.fragment().charFormat();
            QVERIFY(format.foreground().color().lightnessF() < 0.6F);
            if (format.hasProperty(QTextFormat::BackgroundBrush))
                QCOMPARE(format.background().color(), QColor(Qt::white));
            ++pieces;
        }
    QVERIFY(pieces > 100);
}

void TestPrint::keepsStatesAndDropsSigns()
{
    const auto text = onPaper("old_tools/skype_main")->toPlainText();
    QVERIFY(text.contains(u"(discontinued)"_s));
    QVERIFY(!text.contains(u'\u2197')); // the arrow of links that lead out
}

void TestPrint::isAFileForPrinters()
{
    const QPageSize a4(QPageSize::A4);
    const auto pdf = ui::toPdf(*onPaper("chapter_11_2"), a4);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") > 2);
    QVERIFY(!pdf.contains("Communicating")); // no title for the printer's list of jobs
    if (const auto target = qEnvironmentVariable("SAVE_PDF"); !target.isEmpty()) {
        QFile file(target);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(pdf);
    }
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
