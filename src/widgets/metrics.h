#pragma once

class QWidget;

namespace widgets {

/// Pixels for a length that was designed for an interface font of 14 pixels.
int scaled(const QWidget *widget, double designed);
/// The same for the height of what is hit with a pointer: at least 24, whatever the font.
int scaledTarget(const QWidget *widget, double designed);

} // namespace widgets
