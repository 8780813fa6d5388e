#include "content/manifest.h"
#include "support/problems.h"
#include "support/roomtests.h"

#include <QTest>

using namespace std::string_literals;

namespace {

const auto fr = *text::Language::parse("fr");
const auto en = *text::Language::parse("en");

std::string shown(const std::map<std::string, std::string> &entries)
{
    std::vector<std::string> items;
    for (const auto &[key, value] : entries)
        items.push_back(key + " -> " + value);
    return support::lines(items);
}

} // namespace

/// guide.yaml gives what it can; what is not understood is listed and the rest counts.
class TestManifest : public QObject
{
    Q_OBJECT

private slots:
    void readsContacts()
    {
        text::Problems problems;
        const auto manifest = content::parseManifest(R"(
contacts:
  - name: "Example  helpline"
    hosts: [Helpline.example]
    mails: [Help@Helpline.example]
    numbers: ["+33 1 00 00 00 00"]
    for: {fr: Tout, en: Everything}
    languages: [en, fr]
    source: its page
    seen: 2026-05
)",
                                                     "guide.yaml", problems);
        QCOMPARE(support::said(problems), std::string());
        QCOMPARE(manifest.contacts.size(), std::size_t(1));
        const auto &contact = manifest.contacts.front();
        QCOMPARE(contact.name, "Example helpline"s);
        QCOMPARE(contact.hosts.front(), "helpline.example"s);
        QCOMPARE(contact.mails.front(), "help@helpline.example"s);
        QCOMPARE(contact.numbers.front(), "+33 1 00 00 00 00"s);
        QCOMPARE(contact.purposes.at(fr), "Tout"s);
        QCOMPARE(contact.languages.size(), std::size_t(2));
        QCOMPARE(contact.seen, "2026-05"s);
    }

    void saysWhatAContactLacks()
    {
        text::Problems problems;
        const auto manifest =
            content::parseManifest("contacts:\n  - name: A\n    seen: soon\n", "g", problems);
        QVERIFY(manifest.contacts.empty());
        QCOMPARE(support::said(problems),
                 "g:2:5: error: the contact 'A' does not say what for\n"
                 "g:2:5: error: the contact 'A' names no languages; [] where they are not known\n"
                 "g:2:5: error: the contact 'A' has neither host nor mail nor number\n"
                 "g:2:5: error: the contact 'A' has no source\n"
                 "g:2:5: error: the contact 'A' does not say when it was seen"s);
    }

    void readsEveryField()
    {
        text::Problems problems;
        const auto manifest = content::parseManifest(R"(
id: locks
titles: {fr: "Les  serrures", en: Locks}
subtitles: {en: And keys}
languages: [fr, EN, pt_br]
default_language: fr
version: 1.0
date: 2024-05-01
licence: CC0
hosts: [Example.ORG, www.example.org]
states_advice: true
aliases: {/old: fr/new.md, old.html: other}
pairs:
  - [fr/a.md, en/b.md]
  - {fr: fr/c.md, en: en/d.md}
page_titles: {fr/a.md: La vraie}
)",
                                                     "guide.yaml", problems);
        QCOMPARE(support::said(problems), ""s);
        QCOMPARE(manifest.id, "locks"s);
        QCOMPARE(manifest.titles.at(fr), "Les serrures"s);
        QCOMPARE(manifest.titles.at(en), "Locks"s);
        QCOMPARE(manifest.subtitles.at(en), "And keys"s);
        QCOMPARE(manifest.languages.size(), std::size_t(3));
        QCOMPARE(manifest.languages[2].tag(), "pt-BR"s);
        QVERIFY(manifest.defaultLanguage == fr);
        QCOMPARE(manifest.version, "1.0"s);
        QCOMPARE(manifest.date, "2024-05-01"s);
        QCOMPARE(manifest.licence, "CC0"s);
        QCOMPARE(support::lines(manifest.hosts), "example.org\nwww.example.org"s);
        QVERIFY(manifest.statesAdvice);
        QCOMPARE(shown(manifest.aliases), "/old -> fr/new.md\nold.html -> other"s);
        QCOMPARE(manifest.pairs.size(), std::size_t(2));
        QCOMPARE(support::lines(manifest.pairs[0]), "fr/a.md\nen/b.md"s);
        QCOMPARE(support::lines(manifest.pairs[1]), "fr/c.md\nen/d.md"s);
        QCOMPARE(shown(manifest.pageTitles), "fr/a.md -> La vraie"s);
    }

    void reportsWhatIsNotUnderstood_data()
    {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("problems");
        const auto add = [](const char *name, const std::string &yaml,
                            const std::string &problems) {
            QTest::newRow(name) << yaml << problems;
        };
        add("nothing to say", "id: a\n", "");
        add("fields left empty",
            "id: a\nlanguages:\ntitles:\npairs:\naliases:\nhosts:\npage_titles:\n", "");
        add("empty file", "", "g:1:1: error: not a map of keys and values");
        add("a list", "- a\n", "g:1:1: error: not a map of keys and values");
        add("syntax", "id: a\nb: c: d\n", "g:2:5: error: illegal map value");
        add("languages no list", "id: a\nlanguages: fr\n",
            "g:2:12: warning: languages is not a list");
        add("language that is none", "id: a\nlanguages: [fr, klingon]\n",
            "g:2:17: warning: 'klingon' is not a language");
        add("language that is a map", "id: a\nlanguages: [{a: b}]\n",
            "g:2:13: warning: '' is not a language");
        add("default that is no language", "id: a\ndefault_language: klingon\n",
            "g:2:19: warning: 'klingon' is not a language");
        add("title of no language", "id: a\ntitles: {klingon: b}\n",
            "g:2:9: warning: 'klingon' is not a language");
        add("titles no map", "id: a\ntitles: b\n", "g:2:9: warning: titles is not a map");
        add("pair of one", "id: a\npairs:\n- [b]\n",
            "g:3:3: warning: a pair names at least two pages");
        add("advice maybe", "id: a\nstates_advice: maybe\n",
            "g:2:16: warning: states_advice is neither true nor false");
        add("pairs no list", "id: a\npairs: b\n", "g:2:8: warning: pairs is not a list");
        add("aliases no map", "id: a\naliases: b\n",
            "g:2:10: warning: aliases are not a map of addresses to pages");
        add("alias of no page", "id: a\naliases: {b: [c]}\n",
            "g:2:14: warning: the alias 'b' names no page");
        add("duplicate keys", "id: a\nid: b\n",
            "g:2:1: warning: key 'id' stands twice; the first counts");
    }
    void reportsWhatIsNotUnderstood()
    {
        QFETCH(std::string, yaml);
        QFETCH(std::string, problems);
        text::Problems found;
        const auto manifest = content::parseManifest(yaml, "g", found);
        QCOMPARE(support::said(found), problems);
        QCOMPARE(manifest.id, text::hasError(found) ? ""s : "a"s);
    }

    void theRestCounts()
    {
        text::Problems problems;
        const auto manifest = content::parseManifest(
            "languages: [fr, klingon, en, FR]\npairs:\n- [a]\n- [b, c]\naliases: {d: [e], f: g}\n",
            "g", problems);
        QCOMPARE(problems.size(), std::size_t(3));
        QCOMPARE(manifest.languages.size(), std::size_t(2));
        QCOMPARE(manifest.pairs.size(), std::size_t(1));
        QCOMPARE(shown(manifest.aliases), "f -> g"s);
    }

    void readsOldAddresses_data()
    {
        QTest::addColumn<std::string>("yaml");
        QTest::addColumn<std::string>("aliases");
        QTest::addColumn<std::string>("problems");
        const auto add = [](const char *name, const std::string &yaml, const std::string &aliases,
                            const std::string &problems = {}) {
            QTest::newRow(name) << yaml << aliases << problems;
        };
        add("map", "/a: b.md\nc: d\n", "/a -> b.md\nc -> d");
        add("JSON map", "{\"/a\": \"b.md\"}", "/a -> b.md");
        add("JSON list",
            "[{\"url\": \"/a\", \"path\": \"b.md\"}, {\"url\": \"/c\", \"path\": \"d.md\"}]",
            "/a -> b.md\n/c -> d.md");
        add("item without a page", "[{url: /a}, {url: /c, path: d}]", "/c -> d",
            "g:1:2: warning: the alias '/a' names no page");
        add("item without an address", "[{path: b}, {url: /c, path: d}]", "/c -> d",
            "g:1:2: warning: the alias '' names no page");
        add("the first of two counts", "[{url: a, path: b}, {url: a, path: c}]", "a -> b");
        add("nothing", "", "", "g:1:1: warning: names no old address");
        add("text", "a", "", "g:1:1: warning: names no old address");
        add("syntax", "a: b: c", "", "g:1:5: error: illegal map value");
    }
    void readsOldAddresses()
    {
        QFETCH(std::string, yaml);
        QFETCH(std::string, aliases);
        QFETCH(std::string, problems);
        text::Problems found;
        QCOMPARE(shown(content::parseAliases(yaml, "g", found)), aliases);
        QCOMPARE(support::said(found), problems);
    }
};

ROOM_TEST(TestManifest)
#include "tst_manifest.moc"
