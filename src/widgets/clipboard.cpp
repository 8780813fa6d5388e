#include "widgets/clipboard.h"

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

namespace widgets {

using namespace Qt::StringLiterals;

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
    if (!clipboard->ownsClipboard())
        return;
    // On X11, Qt waits until the server has told whose it is now.
    clipboard->clear();
    // To Wayland, Qt sends what it asks for when it looks for events.
    if (QGuiApplication::platformName().startsWith(u"wayland"_s))
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

} // namespace widgets
