#include "toolfacts/toolcomparison.h"

#include "content/toolschema.h"
#include "support/roomtests.h"

#include <QTest>

#include <algorithm>

using content::Tool;
using toolfacts::ComparedRow;
using toolfacts::compareTools;
using toolfacts::Likeness;

namespace {

Likeness of(const std::vector<ComparedRow> &rows, std::string_view attribute)
{
    return std::ranges::find(rows, attribute, &ComparedRow::attribute)->likeness;
}

} // namespace

class TestToolComparison final : public QObject
{
    Q_OBJECT

private slots:
    void whatDiffersComesFirst();
    void nobodyKnowsIsNotTheSame();
};

void TestToolComparison::whatDiffersComesFirst()
{
    Tool one;
    one.facts["network"] = {{"p2p"}, {}, {}, {}};
    one.facts["platforms"] = {{"android", "web"}, {}, {}, {}};
    one.facts["category"] = {{"chat"}, {"file"}, {}, {}};
    auto two = one;
    two.facts["network"] = {{"carrier"}, {}, {}, {}};
    two.facts["platforms"] = {{"web", "android"}, {}, {}, {}};
    two.facts["category"] = {{"chat"}, {}, {}, {}};
    const auto rows = compareTools({&one, &two});
    QCOMPARE(rows.size(), content::toolAttributes().size() + 2);
    QVERIFY(of(rows, "network") == Likeness::Differs);
    QVERIFY(of(rows, "category") == Likeness::Differs);
    QVERIFY(of(rows, "platforms") == Likeness::Same);
    QVERIFY(std::ranges::is_sorted(rows, {}, &ComparedRow::likeness));
}

void TestToolComparison::nobodyKnowsIsNotTheSame()
{
    Tool one;
    one.facts["cost"] = {{"unknown"}, {}, {}, {}};
    one.facts["network"] = {{"unknown"}, {}, {}, {}};
    Tool two;
    two.facts["network"] = {{"p2p"}, {}, {}, {}};
    const auto rows = compareTools({&one, &two});
    QVERIFY(of(rows, "cost") == Likeness::NobodyKnows);
    QVERIFY(of(rows, "licence") == Likeness::NobodyKnows);
    QVERIFY(of(rows, "network") == Likeness::Differs);
}

ROOM_TEST(TestToolComparison)
#include "tst_toolcomparison.moc"
