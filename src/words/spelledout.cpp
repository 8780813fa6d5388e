#include "words/spelledout.h"

#include "hosts/webaddress.h"

#include <QList>

namespace words {

using namespace Qt::StringLiterals;

QString spelledOut(const QString &address)
{
    QString result;
    for (const char32_t c : address.toUcs4()) {
        const auto category = QChar::category(c);
        const bool unseen = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph
            || (category == QChar::Separator_Space && c != U' ');
        result += unseen ? u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16) : QString::fromUcs4(&c, 1);
    }
    return result;
}

SpelledAddress spelledAddress(const std::string &address)
{
    const auto parsed = hosts::WebAddress::parse(address);
    const auto canonical = QString::fromStdString(parsed.canonical());
    if (canonical.isEmpty())
        return {{}, spelledOut(QString::fromStdString(address)), {}};
    SpelledAddress result;
    result.before = QString::fromStdString(parsed.scheme) + u"://"_s;
    result.host = QString::fromStdString(parsed.encoded);
    result.after = canonical.mid(result.before.size() + result.host.size());
    if (parsed.hasUserInfo)
        result.before += spelledOut(QString::fromStdString(parsed.userInfo)) + u'@';
    return result;
}

} // namespace words
