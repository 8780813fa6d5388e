#pragma once

#include <QString>

namespace look {

/// A tool tip that shows the text as it is: Qt would read mark-up in it, and open the files that it
/// names.
QString plainToolTip(const QString &text);

} // namespace look
