#pragma once

#include <QString>

namespace look {

/// A tool tip that shows the text verbatim: Qt would interpret markup in it and open the files that
/// it names.
QString plainToolTip(const QString &text);

/// The text of a tool tip, plain or not.
QString toolTipText(const QString &toolTip);

} // namespace look
