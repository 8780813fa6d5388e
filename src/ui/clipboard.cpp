#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

// Qt's widgets ask this before they hand over what is selected, at once and to any program, for a
// middle click to paste. They know no other way to be told not to; a program's own definition goes
// before the library's.
bool QClipboard::supportsSelection() const
{
    return false;
}

namespace ui {

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

void copyPrivately(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

void clearOwnClipboard()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear();
}

} // namespace ui
