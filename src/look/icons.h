#pragma once

#include <QIcon>

class QPainter;

namespace look {

enum class Glyph {
    Back,
    Forward,
    Home,
    Hour, ///< a ring, two hands
    Contents,
    Tools,
    Close,
    Copy,
    Leave, ///< an open frame, an arrow out
    Note,
    Correction, ///< a pen over a line
    TextSize,   ///< a small and a large letter
    ChevronRight,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    Compare, ///< two upright boxes
    Search,  ///< a ring and a handle
    Page,    ///< a sheet, its corner folded
    Book,    ///< open
    Plus,
    Minus,
    Menu, ///< three lines
    Active,
    FixesOnly,
    AtRisk,
    Superseded,
    Discontinued,
    Unknown,
};

/// Draws one of the program's glyphs, scaled to a square.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour);

/// The same as an image: side in pixels of the document, pixelRatio device pixels for each; pen is
/// the line width on a grid of 16.
QImage glyphImage(Glyph glyph, double side, const QColor &colour, double pixelRatio, double pen);

/// The same as an icon that takes its colours from the application's palette whenever it is drawn.
QIcon icon(Glyph glyph);

} // namespace look
