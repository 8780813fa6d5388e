#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

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

void keepSelectionsPrivate(QObject *context)
{
    auto *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::selectionChanged, context, [clipboard] {
        if (!clipboard->ownsSelection())
            return;
        const auto *data = clipboard->mimeData(QClipboard::Selection);
        if (data != nullptr && !data->formats().isEmpty())
            clipboard->clear(QClipboard::Selection);
    });
}

void clearOwnClipboard()
{
    auto *clipboard = QGuiApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection())
            clipboard->clear(mode);
}

} // namespace ui
