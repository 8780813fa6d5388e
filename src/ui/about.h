#pragma once

class QWidget;

namespace ui {

/// What the program is, its version and its licence.
void showAbout(QWidget *parent);

} // namespace ui
