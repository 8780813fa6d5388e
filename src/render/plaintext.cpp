#include "render/plaintext.h"

#include <QList>
#include <QStringView>

namespace render {

namespace {

constexpr qsizetype maxRunLength = 60;
constexpr QChar zeroWidthSpace = u'\u200b';

bool isBreak(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp && c != u'\u202f';
}

QChar cleaned(QChar c)
{
    // U+FDD0 and U+FDD1 are the marks by which QTextDocument finds its frames, U+FFFC the one for
    // its objects.
    if (c == u'\ufdd0' || c == u'\ufdd1' || c == QChar::ObjectReplacementCharacter)
        return QChar::ReplacementCharacter;
    const bool endsBlock =
        c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator;
    return endsBlock ? QChar(u' ') : c;
}

/// Whether there is nothing to clean and nothing to part.
bool isBreakable(QStringView text)
{
    qsizetype run = 0;
    return std::ranges::all_of(text, [&](QChar c) {
        const bool isPlain = c > u' ' && c < u'\x7f';
        run = !isPlain && isBreak(c) ? 0 : run + 1;
        return run <= maxRunLength && (isPlain || cleaned(c) == c);
    });
}

void appendBreakable(QString &result, QStringView text)
{
    qsizetype run = 0;
    for (const QChar original : text) {
        const QChar c = cleaned(original);
        run = isBreak(c) ? 0 : run + 1;
        if (run > maxRunLength && !c.isLowSurrogate() && !c.isMark()) {
            result += zeroWidthSpace;
            run = 1;
        }
        result += c;
    }
}

} // namespace

QString breakable(std::string_view utf8)
{
    auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (isBreakable(text)) // as nearly all text is
        return text;
    QString result;
    appendBreakable(result, text);
    return result;
}

QString breakableLines(std::string_view utf8)
{
    QString result;
    const auto text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    const auto lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            result += QChar::LineSeparator;
        appendBreakable(result, lines[i]);
    }
    return result;
}

QString unbroken(QString text)
{
    return text.remove(zeroWidthSpace).remove(wordJoiner);
}

} // namespace render
