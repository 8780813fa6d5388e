#pragma once

class QPainter;

namespace reader {

class PageView;

/// Draws the icons of the visible boxes beside their titles, in viewport coordinates.
void drawBoxIcons(QPainter &painter, const PageView &view);

} // namespace reader
