#pragma once

class QPainter;

namespace reader {

class PageView;

/// Draws the signs of the boxes in sight beside their titles, in coordinates of the viewport.
void drawSigns(QPainter &painter, const PageView &view);

} // namespace reader
