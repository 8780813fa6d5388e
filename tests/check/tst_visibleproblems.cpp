#include "check/visibleproblems.h"

#include "check/check.h"
#include "guide/builtin.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace guide;

namespace {

const text::Language french = *text::Language::parse("fr");
QByteArray bigEndian(int value, int bytes)
{
    QByteArray result;
    for (int i = bytes - 1; i >= 0; --i)
        result += static_cast<char>(value >> (8 * i));
    return result;
}

QByteArray png(int width, int height)
{
    return QByteArray("\x89PNG\r\n\x1a\n") + bigEndian(13, 4) + "IHDR" + bigEndian(width, 4)
        + bigEndian(height, 4);
}

/// With what a camera says first, and the tables that a frame is not.
QByteArray jpeg(int width, int height)
{
    return QByteArray("\xFF\xD8\xFF\xE1") + bigEndian(40'000, 2) + QByteArray(39'998, 'x')
        + "\xFF\xC4" + bigEndian(4, 2) + "ab\xFF\xFF\xC2" + bigEndian(17, 2) + '\x08'
        + bigEndian(height, 2) + bigEndian(width, 2);
}

std::vector<std::string> faultsOf(const Guide &guide, const text::PageId &page,
                                  const std::vector<content::Term> &terms = {})
{
    const auto &edition = *guide.edition(page, french);
    std::vector<std::string> result;
    for (const auto &fault : check::visibleProblems(guide, edition, *guide.read(edition), terms))
        result.push_back(text::toString(fault));
    return result;
}

} // namespace

/// What readers see of a page that its author did not mean.
class TestVisibleProblems final : public QObject
{
    Q_OBJECT

private slots:
    void titlesOfAnotherLanguage_data();
    void titlesOfAnotherLanguage();
    void linksThatLeadNowhere();
    void picturesThatAreNotShown();
    void picturesPastTheBounds_data();
    void picturesPastTheBounds();
    void checkTellsOfThemToo();
    void theBuiltInGuideHasNone();

private:
    support::TemporaryGuide m_folder;
};

void TestVisibleProblems::titlesOfAnotherLanguage_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<bool>("isForeign");
    QTest::newRow("English") << QByteArray("Communicating and calling") << true;
    QTest::newRow("French") << QByteArray("Parler et écrire") << false;
    QTest::newRow("both") << QByteArray("Introduction") << false;
    QTest::newRow("a word of both") << QByteArray("Tu as été arrêté") << false;
    QTest::newRow("names") << QByteArray("Signal, WhatsApp") << false;
}

void TestVisibleProblems::titlesOfAnotherLanguage()
{
    QFETCH(QByteArray, title);
    QFETCH(bool, isForeign);
    support::TemporaryGuide folder;
    folder.writePage("fr/a.md", title, "Un texte.\n");
    const auto guide = *Guide::open(folder.path());
    const auto faults = faultsOf(guide, "a");
    QCOMPARE(!faults.empty(), isForeign);
    if (isForeign)
        QCOMPARE(faults.front(),
                 "fr/a.md:2:1: warning: the title reads as 'en', the page is in 'fr'");
}

void TestVisibleProblems::linksThatLeadNowhere()
{
    m_folder.writePage("fr/a.md", "Une page",
                       "[ici](a.md) [là](gone.md)\n\n- [dehors](../../../b.md)\n\n"
                       "[mot](/en/glossary#otr) [ailleurs](https://example.org)\n");
    const auto guide = *Guide::open(m_folder.path());
    content::Term term;
    term.id = "otr";
    QCOMPARE(faultsOf(guide, "a", {term}),
             (std::vector<std::string>{
                 "fr/a.md:5:1: error: link 'gone.md' leads to no page of this guide",
                 "fr/a.md:7:1: error: link '../../../b.md' leaves the guide's folder"}));
    QCOMPARE(faultsOf(guide, "a").size(), std::size_t{3}); // without the term
}

void TestVisibleProblems::picturesThatAreNotShown()
{
    m_folder.write("fr/real.png", png(40, 30));
    m_folder.write("fr/drawing.svg", "<svg/>");
    m_folder.writePage("fr/b.md", "Images",
                       "![a](real.png)\n\n![b](drawing.svg)\n\n![c](gone.png)\n\n"
                       "![d](https://example.org/d.png)\n");
    const auto guide = *Guide::open(m_folder.path());
    QCOMPARE(faultsOf(guide, "b"),
             (std::vector<std::string>{
                 "fr/b.md:7:1: error: picture 'drawing.svg' is neither PNG nor JPEG",
                 "fr/b.md:9:1: error: picture 'gone.png' is missing",
                 "fr/b.md:11:1: error: picture 'https://example.org/d.png' is not in the guide's "
                 "folder"}));
}

void TestVisibleProblems::picturesPastTheBounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImageFile>("expected");
    for (auto *make : {png, jpeg}) {
        const auto row = [make](const char *name, int width, int height, ImageFile expected) {
            QTest::addRow("%s %s", make == png ? "png" : "jpeg", name)
                << make(width, height) << expected;
        };
        row("small", 40, 30, ImageFile::Drawn);
        row("as long as may be", 4096, 3906, ImageFile::Drawn);
        row("too wide", 4097, 1, ImageFile::TooLarge);
        row("too high", 1, 4097, ImageFile::TooLarge);
        row("too many pixels", 4096, 4000, ImageFile::TooLarge);
        row("without a size", 0, 30, ImageFile::Damaged);
    }
    QTest::newRow("png, cut off") << png(40, 30).left(23) << ImageFile::Damaged;
    QTest::newRow("png, another chunk")
        << png(40, 30).replace("IHDR", "IDAT") << ImageFile::Damaged;
    QTest::newRow("jpeg, cut off") << jpeg(40, 30).chopped(1) << ImageFile::Damaged;
    QTest::newRow("jpeg, no segment") << jpeg(40, 30).left(30'000) << ImageFile::Damaged;
    QTest::newRow("jpeg, rubbish")
        << QByteArray("\xFF\xD8\xFF\xE1\0\x02rubbish", 13) << ImageFile::Damaged;
    QByteArray much("\xFF\xD8");
    while (much.size() < qsizetype{imageHead})
        much += QByteArray("\xFF\xE2") + bigEndian(60'000, 2) + QByteArray(59'998, 'x');
    QTest::newRow("jpeg, much before it") << much.left(imageHead) << ImageFile::Drawn;
}

void TestVisibleProblems::picturesPastTheBounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ImageFile, expected);
    QCOMPARE(imageKind(bytes.toStdString()), expected);
    m_folder.write("fr/a.png", bytes);
    m_folder.writePage("fr/b.md", "Images", "![a](a.png)\n");
    const auto faults = faultsOf(*Guide::open(m_folder.path()), "b");
    QCOMPARE(faults.empty(), expected == ImageFile::Drawn);
    if (expected == ImageFile::TooLarge)
        QCOMPARE(faults.front(), "fr/b.md:5:1: error: picture 'a.png' has too many pixels");
}

void TestVisibleProblems::checkTellsOfThemToo()
{
    support::TemporaryGuide folder;
    folder.writePage("fr/a.md", "How to call", "[là](gone.md) ![c](gone.png)\n");
    const auto guide = *Guide::open(folder.path());
    std::vector<std::string> said;
    for (const auto &problem : check::check(guide))
        said.push_back(problem.message);
    for (const auto *message :
         {"the title reads as 'en', the page is in 'fr'", "picture 'gone.png' is missing",
          "link 'gone.md' leads to no page of this guide"})
        QCOMPARE(std::ranges::count(said, message), 1);
}

void TestVisibleProblems::theBuiltInGuideHasNone()
{
    const auto guide = *Guide::open(CONTENT);
    for (const auto &id : guide.readingOrder())
        for (const auto &[language, edition] : guide.find(id)->editions)
            for (const auto &fault :
                 check::visibleProblems(guide, edition, *guide.read(edition), guide.terms()))
                QFAIL(text::toString(fault).c_str());
}

ROOM_TEST(TestVisibleProblems)
#include "tst_visibleproblems.moc"
