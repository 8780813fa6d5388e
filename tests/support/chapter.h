#pragma once

#include <QByteArray>
#include <QFile>

namespace support {

/// The longest chapter of the built-in guide in a language, without its front matter, repeated up
/// to so many bytes. For benchmarks.
inline QByteArray chapter(const char *language, int bytes)
{
    QFile file(QStringLiteral(CONTENT "/%1/chapter_11_2.md").arg(QString::fromUtf8(language)));
    if (!file.open(QFile::ReadOnly))
        qFatal("the built-in chapter cannot be read");
    const auto whole = file.readAll();
    const auto start = whole.indexOf("\n---", 3) + 5;
    auto result = whole.mid(start).repeated(bytes / static_cast<int>(whole.size() - start) + 1);
    result.truncate(result.lastIndexOf('\n', bytes));
    return result;
}

} // namespace support
