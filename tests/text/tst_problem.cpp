#include "support/problems.h"
#include "support/roomtests.h"

#include <QTest>

using namespace std::string_literals;

/// Problems read like those of a compiler.
class TestProblem : public QObject
{
    Q_OBJECT

private slots:
    void saysFileLineAndColumn()
    {
        QCOMPARE(text::toString({"fr/a.md", {4, 8}, "no title", text::Severity::Warning}),
                 "fr/a.md:4:8: warning: no title"s);
        QCOMPARE(text::toString({"fr/a.md", {}, "can't be read"}),
                 "fr/a.md:0:0: error: can't be read"s);
    }

    void escapesTheName()
    {
        QCOMPARE(text::toString({"Cl\xE9\n.md", {1, 1}, "x"}), "Cl\\xE9\\x0A.md:1:1: error: x"s);
    }

    void onlyErrorsCountAsErrors()
    {
        const text::Problem warning{"a", {}, "x", text::Severity::Warning};
        const text::Problem error{"a", {}, "x"};
        QVERIFY(!text::hasError({}));
        QVERIFY(!text::hasError({warning, warning}));
        QVERIFY(text::hasError({warning, error}));
    }
};

ROOM_TEST(TestProblem)
#include "tst_problem.moc"
