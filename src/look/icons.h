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

/// Draws a glyph of the house's one family, scaled to a square.
void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &colour);

/// The same as a picture of so many pixels of a document, for a screen that has more of them; the
/// pen is measured on a grid of 16.
QImage glyphImage(Glyph glyph, double side, const QColor &colour, double pixelRatio, double pen);

/// The same as an icon, in the colours of the application's palette at the time it is drawn.
QIcon icon(Glyph glyph);

} // namespace look
