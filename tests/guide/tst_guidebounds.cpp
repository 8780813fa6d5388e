#include "guide/contents.h"
#include "guide/editions.h"
#include "guide/guide.h"
#include "guide/linktable.h"
#include "support/cputimer.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace std::string_literals;

namespace {

const text::Language english = *text::Language::parse("en");

content::Page page(const std::string &path, const text::Language &language = english)
{
    content::Page result;
    result.path = path + ".md";
    result.name = path;
    result.language = language;
    result.title = "T";
    return result;
}

guide::Entries entriesOf(const content::Library &library)
{
    return guide::joinEditions(library, english, [](const auto &) { return "T"s; });
}

std::string numbered(const std::string &start, int number)
{
    return start + std::to_string(number);
}

#define QVERIFY_FAST(seconds) QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)))

} // namespace

/// What a guide brings much of costs in proportion.
class TestGuideBounds final : public QObject
{
    Q_OBJECT

private slots:
    void pagesOfAFolder()
    {
        content::Library library;
        for (int i = 0; i < 20'000; ++i)
            library.pages.push_back(page(numbered("folder/p", i)));
        for (int i = 0; i < 3'000; ++i)
            library.pages.push_back(page(numbered("f", i) + "/p"));
        const auto entries = entriesOf(library);
        std::vector<guide::Chapter> contents;
        const auto seconds =
            support::cpuSeconds([&] { contents = guide::buildContents(entries, english); });
        QCOMPARE(guide::readingOrder(contents).size(), 23'000U);
        QVERIFY_FAST(seconds);
    }

    void pairsAndNamesakes()
    {
        content::Library library;
        for (int i = 0; i < 8'000; ++i) {
            library.pages.push_back(page(numbered("f", i) + "/same"));
            library.pages.back().translation = "same";
        }
        for (int i = 0; i < 20'000; ++i)
            library.manifest.pairs.push_back({numbered("x", i), numbered("y", i)});
        guide::Entries entries;
        const auto seconds = support::cpuSeconds([&] { entries = entriesOf(library); });
        QCOMPARE(entries.size(), 8'000U);
        QVERIFY_FAST(seconds);
    }

    void aliasesInManyLanguages()
    {
        content::Library library;
        for (char a = 'a'; a <= 'z'; ++a)
            for (char b = 'a'; b <= 'z'; ++b)
                if (const auto language = text::Language::parse(std::string{a, b}))
                    library.pages.push_back(page("p", *language));
        for (int i = 0; i < 20'000; ++i)
            library.manifest.aliases.emplace(numbered("a", i), "nowhere");
        library.manifest.aliases.emplace("de/old", "p");
        const auto entries = entriesOf(library);
        std::vector<std::string> dead;
        const auto seconds = support::cpuSeconds([&] {
            const guide::LinkTable links(entries, guide::buildContents(entries, english),
                                         library.manifest);
            dead = links.deadAliases();
            for (int i = 0; i < 3'000; ++i)
                links.resolve(numbered("b", i), library.pages.front(), "p");
            QCOMPARE(links.resolve("/old", library.pages.front(), "p").page, "p"s);
        });
        QCOMPARE(dead.size(), 20'000U);
        QVERIFY_FAST(seconds);
    }

    void oldNamesOfManyPages()
    {
        content::Library library;
        for (int i = 0; i < 10'000; ++i)
            library.pages.push_back(
                page("tool-" + std::string(1, static_cast<char>('a' + i % 26)) + numbered("x", i)));
        for (int i = 0; i < 10'000; ++i)
            library.manifest.hosts.push_back(numbered("h", i) + ".example");
        const auto entries = entriesOf(library);
        const guide::LinkTable links(entries, guide::buildContents(entries, english),
                                     library.manifest);
        const auto seconds = support::cpuSeconds([&] {
            for (int i = 0; i < 8'000; ++i) {
                links.resolve(numbered("none", i) + "_main", library.pages.front(), "p");
                links.resolve("https://x.example/", library.pages.front(), "p");
            }
        });
        QVERIFY(links.resolve("tool_main", library.pages.front(), "p").kind
                == guide::LinkKind::Page);
        QVERIFY_FAST(seconds);
    }

    void theFirstHeadingIsATitleWhereThePageBegins()
    {
        const support::TemporaryGuide folder;
        const auto prose = QByteArray("A few words of prose.\n\n");
        folder.write("near.md", prose + "# Near\n");
        folder.write("far-away.md", prose.repeated(300) + "# Another\n");
        folder.write("fields.md",
                     "---\nnote: " + QByteArray("word ").repeated(3000)
                         + "\n---\n\n# Behind fields\n");
        folder.write("long.md", "# " + QByteArray("word ").repeated(700) + "\n");
        const auto guide = guide::Guide::open(folder.path());
        QVERIFY(guide);
        const auto title = [&](const char *page) { return guide->edition(page, english)->title; };
        QCOMPARE(title("near"), "Near"s);
        QCOMPARE(title("far-away"), "Far away"s); // as its file is called
        QCOMPARE(title("fields"), "Behind fields"s);
        QVERIFY(title("long").size() < 310);
    }

    void longPagesWithoutTitles()
    {
        const support::TemporaryGuide folder;
        const auto body =
            QByteArray("A *few* words of **prose** and a [link](x.md).\n\n").repeated(9000);
        for (int i = 0; i < 60; ++i)
            folder.write(numbered("p", i).append(".md").c_str(), body);
        const auto seconds =
            support::cpuSeconds([&] { QVERIFY(guide::Guide::open(folder.path())); });
        QVERIFY_FAST(seconds);
    }
};

ROOM_TEST(TestGuideBounds)
#include "tst_guidebounds.moc"
