#pragma once

#include <QString>

namespace words {

/// The address as it is, with every character that cannot be seen spelled out.
QString spelledOut(const QString &address);

} // namespace words
