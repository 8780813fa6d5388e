#pragma once

class QWidget;

namespace window {

/// What the program is, its version and its licence.
void showAbout(QWidget *parent);

} // namespace window
