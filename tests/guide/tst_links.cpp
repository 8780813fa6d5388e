#include "guide/guide.h"
#include "support/roomtests.h"
#include "support/temporaryguide.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A guide in the shape of an old one: numbered folders, weights, pages in two languages, tools.
void writeOldGuide(const support::TemporaryGuide &folder)
{
    const QByteArray head = "child: False\nweight: 011\n";
    for (const auto *language : {"fr", "en"}) {
        const auto at = [&](const char *path) { return std::string(language) + '/' + path; };
        folder.writePage(at("guide/tactics/011-11-phones/index.md").c_str(), "11. Phones",
                         "Text.\n", head);
        folder.writePage(at("guide/tactics/011-11-phones/010-setup.md").c_str(), "Set-up",
                         "## Part *one*\n", "weight: 1\n");
        folder.writePage(at("guide/tactics/011-11-phones/020-talking.md").c_str(), "Talking",
                         "Text.\n", "weight: 2\n");
        folder.writePage(at("guide/tools/004-lockbox-storage/index.md").c_str(), "Lockbox",
                         "Text.\n", "child: False\nweight: 4\ntype: tools\n");
    }
    folder.writePage("en/guide/tactics/012-12-mail/index.md", "12. Mail", "Text.\n",
                     "child: False\n");
    folder.writePage("fr/Glossaire du guide.md", "Glossaire", "## Chiffrement\n");
    folder.writePage("fr/l'été.md", "Été", "Text.\n");
    folder.write("guide.yaml",
                 "hosts: [Guide.Example.org]\n"
                 "aliases:\n  /fr/glossaire: fr/Glossaire du guide.md\n  /node/77: "
                 "guide/tactics/011-11-phones/020-talking\n");
}

constexpr const char *talking = "guide/tactics/011-11-phones/020-talking";
constexpr const char *setUp = "guide/tactics/011-11-phones/010-setup";
constexpr const char *phones = "guide/tactics/011-11-phones/index";
constexpr const char *mail = "guide/tactics/012-12-mail/index";
constexpr const char *lockbox = "guide/tools/004-lockbox-storage/index";
constexpr const char *glossary = "Glossaire du guide";

} // namespace

/// Where the links of one French page lead for somebody who reads French.
class TestLinks : public QObject
{
    Q_OBJECT

private:
    support::TemporaryGuide m_folder;
    std::optional<guide::Guide> m_guide;

    guide::Link resolve(const QByteArray &address, const char *reader = "fr") const
    {
        const auto &page = *m_guide->edition(talking, *text::Language::parse("fr"));
        return m_guide->resolve(address.toStdString(), page, *text::Language::parse(reader));
    }

private slots:
    void initTestCase()
    {
        writeOldGuide(m_folder);
        auto opened = guide::Guide::open(m_folder.path());
        QVERIFY(opened);
        m_guide = std::move(*opened);
    }

    void leadToPages_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("fragment");
        const auto row = [](const char *address, const char *page, const char *language = "fr",
                            const char *fragment = "") {
            QTest::newRow(address) << QByteArray(address) << QByteArray(page)
                                   << QByteArray(language) << QByteArray(fragment);
        };
        row("010-setup.md", setUp);
        row("010-setup", setUp);
        row("./010-setup.html", setUp);
        row("../011-11-phones/010-Setup.MD#Part-One", setUp, "fr", "Part-One");
        row("/fr/guide/tactics/011-11-phones/010-setup", setUp);
        row("/guide/tactics/011-11-phones/010-setup/", setUp);
        row("/en/guide/tactics/011-11-phones/010-setup.md", setUp);
        row("#somewhere", talking, "fr", "somewhere");
        row("?query=1", talking);
        row("index.md", phones);
        row("/guide/tactics/011-11-phones/", phones);
        row("../012-12-mail/", mail, "en");
        row("/chapter-11", phones);
        row("/en/chapter_11", phones);
        row("chapter-12", mail, "en");
        row("/fr/chapter_11_2", talking);
        row("chapter_11_1", setUp);
        row("https://guide.example.org/fr/chapter_11_1", setUp);
        row("HTTP://GUIDE.EXAMPLE.ORG:80/CHAPTER_11_1#x", setUp, "fr", "x");
        row("https://guide.example.org./chapter_11_1#x", setUp, "fr", "x");
        row("https://guid%65.example.org/chapter_11_1#x", setUp, "fr", "x");
        row("/en/lockbox_main", lockbox);
        row("lockbox_principale", lockbox);
        row("lockbox_principal", lockbox);
        row("glossaire#Chiffrement", glossary, "fr", "Chiffrement");
        row("/fr/Glossaire#chiffrement", glossary, "fr", "chiffrement");
        row("/en/glossaire", glossary);
        row("/node/77", talking);
        row("/fr/node/77", talking);
        row("/Glossaire%20du%20guide.md", glossary);
        row("/fr/l'%C3%A9t%C3%A9#x%20y", "l'été", "fr", "x y");
        row("/fr/l'été", "l'été");
        row("/fr/L'ETE", "l'été");
    }
    void leadToPages()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, fragment);
        const auto link = resolve(address);
        QCOMPARE(link.kind, guide::LinkKind::Page);
        QCOMPARE(QByteArray::fromStdString(link.page), page);
        QCOMPARE(QByteArray::fromStdString(link.language.tag()), language);
        QCOMPARE(QByteArray::fromStdString(link.fragment), fragment);
    }

    void areDead_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *address, guide::DeadReason reason) {
            QTest::newRow(address) << QByteArray(address) << static_cast<int>(reason);
        };
        row("/fr/chapter_9", guide::DeadReason::NoSuchPage);
        row("/fr/chapter_11_3", guide::DeadReason::NoSuchPage);
        row("/en/chapter-4",
            guide::DeadReason::NoSuchPage); // folder 004 holds a tool, it is no chapter
        row("/en/other_main", guide::DeadReason::NoSuchPage);
        row("/en/lock_main", guide::DeadReason::NoSuchPage);
        row("_main", guide::DeadReason::NoSuchPage);
        row("https://guide.example.org/nothing", guide::DeadReason::NoSuchPage);
        row("https://guide.example.org", guide::DeadReason::NoSuchPage);
        row("../../../../../etc/passwd", guide::DeadReason::LeavesGuide);
        row("..%2f..%2f..%2f..%2f..%2fetc/passwd", guide::DeadReason::LeavesGuide);
        row("/files/setup.exe", guide::DeadReason::NotAPage);
        row("guide.yaml", guide::DeadReason::NotAPage);
        row("javascript:alert(1)", guide::DeadReason::ForbiddenScheme);
        row("JavaScript:alert(1)", guide::DeadReason::ForbiddenScheme);
        row("file:///etc/passwd", guide::DeadReason::ForbiddenScheme);
        row("data:text/html,x", guide::DeadReason::ForbiddenScheme);
        row("smb://host/share", guide::DeadReason::ForbiddenScheme);
        row("//host/path", guide::DeadReason::ForbiddenScheme);
        row("\\\\host\\share", guide::DeadReason::ForbiddenScheme);
        row("/\\host", guide::DeadReason::ForbiddenScheme);
    }
    void areDead()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, reason);
        const auto link = resolve(address);
        QCOMPARE(link.kind, guide::LinkKind::Dead);
        QCOMPARE(static_cast<int>(link.reason), reason);
        QCOMPARE(QByteArray::fromStdString(link.address), address);
    }

    void areExternal_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("whole");
        for (const auto *address :
             {"https://example.org/fr/chapter_11_2", "http://example.org",
              "https://guide.example.org@evil.example/x", "https://guide.example.org.evil.example/",
              "https://x@guide.example.org/chapter_11_1",
              "https://guide.example.org:8080/chapter_11_1", "mailto:someone@example.org",
              "tel:123"})
            QTest::newRow(address) << QByteArray(address) << QByteArray(address);
        QTest::newRow("bare host")
            << QByteArray("www.example.org") << QByteArray("http://www.example.org");
    }
    void areExternal()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, whole);
        const auto link = resolve(address);
        QCOMPARE(link.kind, guide::LinkKind::External);
        QCOMPARE(QByteArray::fromStdString(link.address), whole);
    }

    void preferTheReadersLanguage()
    {
        QCOMPARE(resolve("/fr/chapter_11_1", "en").language.tag(), std::string("en"));
        QCOMPARE(resolve("/fr/chapter_11_1", "de").language.tag(), std::string("fr"));
        QCOMPARE(resolve("/en/chapter_11_1", "de").language.tag(), std::string("en"));
    }

    void rememberTheLanguageTheyName()
    {
        QCOMPARE(resolve("/en/chapter_11_1").stated, text::Language::parse("en"));
        QVERIFY(!resolve("/chapter_11_1").stated.has_value());
    }

    void inheritHostsOnlyWithoutOwnOnes()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/chapter_1.md", "One", "Text.\n");
        guide::OpenOptions options;
        options.inheritedHosts = {"old.example.org"};
        const auto opened = guide::Guide::open(folder.path(), options);
        QVERIFY(opened);
        const auto &page = *opened->edition("chapter_1", *text::Language::parse("fr"));
        QCOMPARE(
            opened->resolve("https://old.example.org/en/chapter-1", page, page.page.language).kind,
            guide::LinkKind::Page);
        const auto own = guide::Guide::open(m_folder.path(), options);
        QVERIFY(own);
        const auto &other = *own->edition(talking, *text::Language::parse("fr"));
        QCOMPARE(own->resolve("https://old.example.org/fr/chapter_11_1", other, other.page.language)
                     .kind,
                 guide::LinkKind::External);
    }

    void knowChaptersOfAFlatGuide()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/chapter_11.md", "Eleven", "Text.\n", "child: False\nweight: 11\n");
        folder.writePage("fr/chapter_11_2.md", "Two", "Text.\n", "child: True\nweight: 2\n");
        const auto opened = guide::Guide::open(folder.path());
        QVERIFY(opened);
        const auto &page = *opened->edition("chapter_11", *text::Language::parse("fr"));
        const auto pageOf = [&](const char *address) {
            return QByteArray::fromStdString(
                opened->resolve(address, page, page.page.language).page);
        };
        QCOMPARE(pageOf("/en/chapter-11"), QByteArray("chapter_11"));
        QCOMPARE(pageOf("/en/chapter-11_2"), QByteArray("chapter_11_2"));
        QCOMPARE(pageOf("/en/chapter-2"), QByteArray());
    }

    void followAnAliasesFile()
    {
        support::TemporaryGuide folder;
        folder.writePage("fr/a page.md", "One", "Text.\n");
        folder.write("old.json",
                     "[\n{\n\"url\": \"/fr/node/1\",\n\"path\": \"fr/a page.md\"\n}\n]\n");
        guide::OpenOptions options;
        options.aliases = folder.path() / "old.json";
        const auto opened = guide::Guide::open(folder.path(), options);
        QVERIFY(opened);
        const auto &page = *opened->edition("a page", *text::Language::parse("fr"));
        QCOMPARE(opened->resolve("/FR/Node/1#x", page, page.page.language).page,
                 std::string("a page"));
    }
};

ROOM_TEST(TestLinks)
#include "tst_links.moc"
