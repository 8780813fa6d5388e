#include "content/pagename.h"
#include "support/problems.h"
#include "support/roomtests.h"
#include "yaml/plain.h"

#include <QTest>

using namespace std::string_literals;

namespace {

/// A page at a path, with the language it states.
content::Page pageAt(const std::string &path)
{
    text::Problems problems;
    const auto bar = path.find('|');
    const auto fields = bar == std::string::npos ? "title: A"s : "lang: " + path.substr(bar + 1);
    return content::describePage(path.substr(0, bar), *yaml::scanPlain(fields, path, 2, problems),
                                 problems);
}

content::Manifest declaring(const std::string &tags)
{
    content::Manifest manifest;
    text::Problems problems;
    if (!tags.empty())
        manifest = content::parseManifest("languages: [" + tags + "]\n", "guide.yaml", problems);
    return manifest;
}

} // namespace

/// Language and name of a page from its folder, its "lang:" or the end of its file name.
class TestPageName : public QObject
{
    Q_OBJECT

private slots:
    void namesPages_data()
    {
        QTest::addColumn<std::string>("declared");
        QTest::addColumn<std::string>("paths");    // "path|lang", a page a line
        QTest::addColumn<std::string>("expected"); // "language name", a page a line
        QTest::addColumn<std::string>("problems");
        const auto add = [](const char *name, const std::string &declared, const std::string &paths,
                            const std::string &expected, const std::string &problems = {}) {
            QTest::newRow(name) << declared << paths << expected << problems;
        };
        add("no language anywhere", "", "a.md\nb/c.md\nd/e.markdown", "und a\nund b/c\nund d/e");
        add("folder", "", "fr/a.md\nen/a.md\nfr/b/c.md", "fr a\nen a\nfr b/c");
        add("folder further down", "", "docs/fr/a.md\ndocs/en/a.md", "fr docs/a\nen docs/a");
        add("folder below the chapter", "", "part/fr/a.md\npart/sub/en/a.md",
            "fr part/a\nen part/sub/a");
        add("the first of two folders counts", "", "fr/en/a.md", "fr en/a");
        add("folder of a region", "", "pt-BR/a.md\nfr_CA/a.md\nFR/b.md", "pt-BR a\nfr-CA a\nfr b");
        add("folders that are none", "", "images/a.md\nnew/a.md\nbin/a.md\nv2/a.md\nxx/a.md",
            "und images/a\nund new/a\nund bin/a\nund v2/a\nund xx/a");
        add("a file is no folder", "", "fr.md", "und fr");
        add("lang", "", "a.md|fr\nb.md|EN", "fr a\nen b");
        add("lang of no language", "", "a.md|klingon", "und a",
            "a.md:2:7: warning: lang 'klingon' is not a language");
        add("lang that contradicts the folder", "", "fr/a.md|en", "fr a",
            "fr/a.md:2:7: warning: lang says 'en', the folder says 'fr'");
        add("lang that agrees with the folder", "", "fr/a.md|FR", "fr a");

        add("suffix with a dot", "", "page.fr.md\npage.en.md", "fr page\nen page");
        add("suffix with a dot beside none", "", "page.md\npage.fr.md", "und page\nfr page");
        add("suffix with a low line, in two languages", "", "page_fr.md\npage_en.md",
            "fr page\nen page");
        add("suffix with a low line, alone", "", "log_in.md", "und log_in");
        add("suffix with a low line, two words", "", "log_in.md\nlog_out.md",
            "und log_in\nund log_out");
        add("suffix with a low line, one file in two forms", "", "log_in.md\nlog_in.markdown",
            "und log_in\nund log_in");
        add("suffix with a low line, in two folders", "", "a/log_in.md\nb/log_fr.md",
            "und a/log_in\nund b/log_fr");
        add("suffix in a language folder", "", "fr/page_fr.md\nen/page_en.md", "fr page\nen page");
        add("suffix of another language in a folder", "", "en/log_in.md\nfr/log_in.md",
            "en log_in\nfr log_in");
        add("suffix and lang", "", "page_fr.md|fr\npage_en.md|en", "fr page\nen page");
        add("lang before the suffix", "", "page.fr.md|en", "en page.fr");
        add("suffix that is a number", "", "chapter_11_2.md\nv1.0.md",
            "und chapter_11_2\nund v1.0");
        add("suffix that is the whole name", "", "_fr.md\nb/_en.md", "und _fr\nund b/_en");
        add("a dot in a folder's name", "", "v1.fr/page.md", "und v1.fr/page");

        add("declared: folder", "fr, en", "fr/a.md\nen/a.md\nde/a.md", "fr a\nen a\nund de/a");
        add("declared: short words", "fr, en", "is/a.md\nit/en/b.md", "und is/a\nen it/b");
        add("declared: three letters", "ckb, fr", "ckb/a.md\nfr/a.md", "ckb a\nfr a");
        add("declared: low line alone", "fr, en", "page_fr.md\nlog_in.md", "fr page\nund log_in");
        add("declared: lang may be another", "fr, en", "a.md|de", "de a");
        add("default", "fr, en]\ndefault_language: fr\nhosts: [", "a.md\na_en.md\nen/b.md\nc_fr.md",
            "fr a\nen a\nen b\nfr c");
        add("default, nothing declared", "]\ndefault_language: fr\nhosts: [", "a_fr.md\nlog_in.md",
            "fr a\nfr log_in");
        add("names that are not UTF-8", "", "fr/Cl\xE9s.md\nCl\xE9s.fr.md",
            "fr Cl\xE9s\nfr Cl\xE9s");
        add("spaces and apostrophes", "", "fr/it's a page.md", "fr it's a page");
    }
    void namesPages()
    {
        QFETCH(std::string, declared);
        QFETCH(std::string, paths);
        QFETCH(std::string, expected);
        QFETCH(std::string, problems);
        std::vector<content::Page> pages;
        for (const auto &path : QByteArray::fromStdString(paths).split('\n'))
            pages.push_back(pageAt(path.toStdString()));
        text::Problems found;
        content::assignNames(pages, declaring(declared), found);
        std::vector<std::string> names;
        for (const auto &page : pages)
            names.push_back(page.language.tag() + ' ' + page.name);
        QCOMPARE(support::lines(names), expected);
        QCOMPARE(support::said(found), problems);
    }

    void knowsPages()
    {
        for (const auto *path : {"a.md", "b/a.MD", "a.markdown", "a.b.md", "a b.md"})
            QVERIFY2(content::isPagePath(path), path);
        for (const auto *path :
             {"a.txt", "md", "a", "a.md/b", "a.mdx", "a.md~", "", "a.html", "a."})
            QVERIFY2(!content::isPagePath(path), path);
    }

    void findsFolders()
    {
        QCOMPARE(std::string(content::folderOf("a/b/c.md")), "a/b/"s);
        QCOMPARE(std::string(content::folderOf("c.md")), ""s);
        const auto folder = content::languageFolder("docs/fr/x.md", {});
        QVERIFY(folder);
        QCOMPARE(folder->language.tag(), "fr"s);
        QCOMPARE(folder->start, std::size_t(5));
        QCOMPARE(folder->end, std::size_t(8));
        QVERIFY(!content::languageFolder("docs/fr", {}));
        QVERIFY(!content::languageFolder("docs/fr/x.md", {*text::Language::parse("en")}));
    }
};

ROOM_TEST(TestPageName)
#include "tst_pagename.moc"
