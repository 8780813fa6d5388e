#pragma once

#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace QTest {

/// So that a failing comparison shows both texts.
template <>
inline char *toString(const std::string &text)
{
    return toPrettyCString(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace QTest

namespace support {

/// A text as C++ writes it, cut short: the name of a row.
inline QByteArray shown(const std::string &text)
{
    const std::unique_ptr<char[]> quoted(QTest::toString(text.substr(0, 60)));
    return quoted.get();
}

/// One text for a list, an item a line.
inline std::string lines(const std::vector<std::string> &items)
{
    std::string result;
    for (const auto &item : items)
        result += (result.empty() ? "" : "\n") + item;
    return result;
}

} // namespace support
