#pragma once

#include <QIcon>

namespace window {

/// The program's own, in the sizes that desktops ask for.
QIcon programIcon();

} // namespace window
