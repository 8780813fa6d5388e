#include "content/page.h"
#include "markup/parse.h"
#include "support/corpus.h"
#include "support/golden.h"
#include "support/roomtests.h"
#include "yaml/parse.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Markdown without raw HTML gives the same tree by both ways in.
class TestParsePaths : public QObject
{
    Q_OBJECT

private:
    /// Empty if both trees are the same.
    static QByteArray difference(const std::string &body)
    {
        const auto direct = markup::parse(body, "page.md", 1, markup::ParsePath::Shortest);
        const auto html = markup::parse(body, "page.md", 1, markup::ParsePath::Html);
        if (!direct || !html)
            return direct ? "html refused" : html ? "direct refused" : "";
        if (direct->sameAs(*html))
            return {};
        return QByteArray::fromStdString("direct:\n" + markup::toString(*direct) + "html:\n"
                                         + markup::toString(*html));
    }

    static void addPages(const QString &folder)
    {
        QDirIterator pages(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (pages.hasNext()) {
            const auto path = pages.next();
            const auto source =
                content::parsePage(support::readFile(path).toStdString(), "page.md");
            if (!markup::needsHtml(source.body))
                QTest::newRow(qPrintable(path)) << QByteArray::fromStdString(source.body);
        }
    }

private slots:
    void giveTheSameTree_data()
    {
        QTest::addColumn<QByteArray>("body");
        addPages(u"" GOLDEN ""_s);
        addPages(u"" FIXTURES ""_s);
        addPages(u"" CONTENT ""_s);
        QTest::newRow("a footnote's mark that cmark cuts inside a character")
            << QByteArray("[^9\"\n€™]");
        QTest::newRow("entities for what is no text")
            << QByteArray("&#xE; a&#x202E;b&#x2067;c &#x2028; &#x85;&#127;.");
        QTest::newRow("what looks like a comment inside a callout's tag") << QByteArray(
            "<div class=\"note\" a<!--=\"b\" markdown=\"1\">\nIn it.\n</div>\n\nAfter it.\n");
    }
    void giveTheSameTree()
    {
        QFETCH(QByteArray, body);
        const auto found = difference(body.toStdString());
        QVERIFY2(found.isEmpty(), found.constData());
    }

    void meetOnTheGuidesAtHand_data()
    {
        SKIP_UNLESS_AT_HAND(u"" GUIDES ""_s);
        QTest::addColumn<QByteArray>("body");
        addPages(u"" GUIDES ""_s);
    }
    void meetOnTheGuidesAtHand() { giveTheSameTree(); }

    void meetOnTheSpecification_data()
    {
        SKIP_UNLESS_AT_HAND(u"" GUIDES "/spec/gfm-spec.json"_s);
        QTest::addColumn<QByteArray>("body");
        text::Problems problems;
        const auto examples = support::readFile(u"" GUIDES "/spec/gfm-spec.json"_s).toStdString();
        const auto spec = yaml::parse(examples, "gfm-spec.json", 1, problems); // JSON is YAML
        QVERIFY(spec);
        for (const auto &example : spec->items) {
            const std::string markdown(example.scalarOf("markdown"));
            if (!markup::needsHtml(markdown))
                QTest::addRow("spec %s", std::string(example.scalarOf("example")).c_str())
                    << QByteArray::fromStdString(markdown);
        }
    }
    void meetOnTheSpecification() { giveTheSameTree(); }
};

ROOM_TEST(TestParsePaths)
#include "tst_parsepaths.moc"
