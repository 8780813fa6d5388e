#pragma once

class QWidget;

namespace widgets {

/// Pixels for a length that was designed for an interface font of 14 pixels.
int scaled(const QWidget *widget, double designed);

} // namespace widgets
