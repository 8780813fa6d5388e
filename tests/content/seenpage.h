#pragma once

#include "content/page.h"
#include "support/problems.h"

#include <QTest>

/// What a page says of itself: title, weight, body and where it starts, and the problems.
struct Seen {
    std::string title;
    std::string weight;
    std::string body;
    int bodyLine = 0;
    std::string problems;
};

inline Seen see(const std::string &bytes)
{
    const auto source = content::parsePage(bytes, "a.md");
    auto problems = source.problems;
    const auto page = content::describePage("a.md", source.frontMatter, problems);
    return {page.title, page.weight ? std::to_string(*page.weight) : "none", source.body,
            source.bodyLine, support::said(problems)};
}

inline void addRow(const char *name, const std::string &bytes, const Seen &expected)
{
    QTest::newRow(name) << bytes << expected.title << expected.weight << expected.body
                        << expected.bodyLine << expected.problems;
}

inline void addColumns()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("title");
    QTest::addColumn<std::string>("weight");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<int>("bodyLine");
    QTest::addColumn<std::string>("problems");
}

inline void check()
{
    QFETCH(std::string, bytes);
    QFETCH(std::string, title);
    QFETCH(std::string, weight);
    QFETCH(std::string, body);
    QFETCH(int, bodyLine);
    QFETCH(std::string, problems);
    const auto seen = see(bytes);
    QCOMPARE(seen.problems, problems);
    QCOMPARE(seen.title, title);
    QCOMPARE(seen.weight, weight);
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.bodyLine, bodyLine);
}
