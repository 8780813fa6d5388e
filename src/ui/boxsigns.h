#pragma once

class QPainter;

namespace ui {

class ReaderView;

/// Draws the signs of the boxes in sight beside their titles, in coordinates of the viewport.
void drawSigns(QPainter &painter, const ReaderView &view);

} // namespace ui
