#include "window/programicon.h"

#include <QSize>
#include <QString>

namespace window {

QIcon programIcon()
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64, 128})
        icon.addFile(QStringLiteral(":/icons/vademecum-%1.png").arg(size), {size, size});
    return icon;
}

} // namespace window
