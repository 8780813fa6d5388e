#include "markup/parse.h"
#include "render/columns.h"
#include "render/tableaslist.h"

#include <QTest>

using markup::BlockKind;

namespace {

markup::Block tableOf(std::string_view source)
{
    return markup::parse(source, "page.md", 1)->blocks.front();
}

const auto *wide = "| Tool | Ended | By whom | Messages | Calls | Groups | Identifier | Backup |\n"
                   "|---|---|---|---|---|---|---|---|\n"
                   "| One | in the year 2015 | an organisation | always encrypted | none offered |"
                   " never encrypted | telephone number | none is kept |\n"
                   "| Two | in the year 2017 |  | always encrypted | none offered |"
                   " never encrypted | telephone number | none is kept |\n";

} // namespace

class TestTableAsList final : public QObject
{
    Q_OBJECT

private slots:
    void onlyTooManyColumnsAreTooNarrow();
    void theWordOfAStateCounts();
    void eachRowBecomesAnItem();
};

void TestTableAsList::onlyTooManyColumnsAreTooNarrow()
{
    const auto leastLine = [](const markup::Block &table) {
        const render::TableColumns columns(table);
        return columns.leastLine(columns.widths());
    };
    QVERIFY(leastLine(tableOf(wide)) > 72);
    const auto few = tableOf("| a | b | c | d |\n|---|---|---|---|\n| yes | no | yes |"
                             " a long sentence that takes more than one line of the column |\n");
    const double least = leastLine(few);
    QVERIFY(least > 20);
    QVERIFY(least < 72);
}

void TestTableAsList::theWordOfAStateCounts()
{
    auto table = tableOf("| a | b | c |\n|---|---|---|\n| Zom | it is a sentence of some length |"
                         " another one that has more words than the one before it |\n");
    auto &name = table.blocks[1].blocks[0].blocks[0].inlines;
    name = {{markup::InlineKind::Mention, {}, "tool:zom", name}};
    const render::MentionStyles looks = [](const markup::Inline &) {
        render::MentionStyle look;
        look.word = QStringLiteral("unmaintained today");
        return look;
    };
    const auto share = [&] {
        return render::TableColumns(table, looks).widths().front().rawValue();
    };
    const double without = share();
    name.front().isFirst = true; // only the first mention says its state
    QVERIFY(share() > without);
    const render::TableColumns columns(table, looks);
    QVERIFY(columns.leastLine(columns.widths()) * share() / 100
            >= 12 + 1); // "(unmaintained" in small letters
}

void TestTableAsList::eachRowBecomesAnItem()
{
    const auto list = render::tableAsList(tableOf(wide));
    QCOMPARE(list.kind, BlockKind::List);
    QCOMPARE(list.blocks.size(), 2u);
    const auto &first = list.blocks[0];
    QCOMPARE(markup::plainText(first.blocks[0].inlines), "One");
    QCOMPARE(first.blocks[1].blocks.size(), 7u);
    QCOMPARE(markup::plainText(first.blocks[1].blocks[0].blocks[0].inlines),
             "Ended – in the year 2015");
    QCOMPARE(list.blocks[1].blocks[1].blocks.size(), 6u); // an empty cell says nothing
}

QTEST_APPLESS_MAIN(TestTableAsList)

#include "tst_tableaslist.moc"
