#include "actions/actions.h"
#include "actions/launchcontext.h"
#include "guide/guide.h"
#include "models/navigator.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagecontroller.h"
#include "reader/pagepane.h"
#include "reader/pdf.h"
#include "sandbox/broker.h"
#include "support/opened.h"
#include "support/testwindow.h"
#include "widgets/noticebar.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>
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
    void saysWhoKeepsACopyBeforeItPrints();

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
    models::Navigator navigator(support::opened(*m_guide), english);
    reader::MentionCatalogue catalogue;
    catalogue.set(m_guide->tools(), m_guide->terms(), *m_guide);
    reader::PagePane pane;
    const actions::Actions actions(&pane);
    const actions::LaunchContext launch;
    reader::PageController pageController(navigator, catalogue, pane,
                                          {*actions.nextPage, *actions.search}, launch);
    navigator.go({page, {}, {}});
    return pageController.onPaper(reader::paperColumn(QPageSize(QPageSize::A4)));
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
    const auto pdf = reader::toPdf(*onPaper("chapter_11_2"), a4);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") > 2);
}

void TestPrint::saysWhoKeepsACopyBeforeItPrints()
{
    QTemporaryDir folder;
    QFile service(folder.filePath(u"lp"_s));
    QVERIFY(service.open(QIODevice::WriteOnly));
    service.write("#!/bin/sh\ncat >" + QFile::encodeName(folder.filePath(u"printed"_s)) + '\n');
    service.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    service.close();
    qputenv("PATH", QFile::encodeName(folder.path()) + ":/usr/bin:/bin");
    const auto broker = sandbox::Broker::start({});
    actions::LaunchContext launch;
    launch.broker = &broker;
    support::TestWindow window;
    QVERIFY(window.open(
        *m_guide, {.language = english, .place = {"chapter_11_2", {}, {}}, .launch = launch}));

    const auto ask = [&]() -> QMessageBox * {
        QApplication::setActiveWindow(window.get()); // there may be no window manager
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            return nullptr;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        auto *box = window->findChild<QMessageBox *>();
        return box != nullptr && box->text().contains(u"keep a copy"_s) ? box : nullptr;
    };
    auto *box = ask();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return); // the answer that does nothing is the usual one
    QTRY_VERIFY(window->findChild<QMessageBox *>() == nullptr);
    QVERIFY(window.notice().sentence().isEmpty()); // it says what it did
    QVERIFY(!QFile::exists(folder.filePath(u"printed"_s)));
    box = ask();
    QVERIFY(box);
    for (auto *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            QTest::mouseClick(button, Qt::LeftButton);
    QFile printed(folder.filePath(u"printed"_s));
    QTRY_VERIFY(printed.size() > 10'000);
    QVERIFY(printed.open(QIODevice::ReadOnly));
    QVERIFY(printed.read(5) == "%PDF-");
}

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
