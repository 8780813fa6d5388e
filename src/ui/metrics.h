#pragma once

class QWidget;

namespace ui {

/// Pixels for a length that was designed for an interface font of 14 pixels.
int scaled(const QWidget *widget, double designed);

} // namespace ui
