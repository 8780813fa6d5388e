#pragma once

class QPalette;

namespace look {

/// The colours that a palette must change for everything to be read that is written in it, and
/// nothing else: text has a contrast of 4.5 on what is behind it, disabled text 3, and selected
/// text stands out from every ground.
QPalette mending(const QPalette &palette);

} // namespace look
