#pragma once

#include <QColor>

class QPalette;

namespace look {

enum class Scheme { Light, Dark, HighContrast };

/// The colours of the program, by meaning. On the page, on panes and on every tint, text colours
/// have a contrast of at least 4.5, marks 3, if the palette's own text has.
struct Colours {
    QColor base;
    QColor text;
    QColor muted;
    QColor link;
    QColor visited;
    QColor dead;
    QColor danger;
    QColor warn;
    QColor ok;
    QColor edge;
    QColor line; ///< decoration only
    QColor tintDanger;
    QColor tintWarn;
    QColor tintNote;
    QColor found;
    QColor selection; ///< under a row that is chosen; Base where no text could be read on it
    QColor hover;     ///< likewise, under the pointer
    bool highContrast = false;

    /// Takes Base, Window, Text, Link and Highlight from the user's palette, the rest from the
    /// scheme that fits the luminance of Base.
    static Colours from(const QPalette &palette);

private:
    static Colours make(const QPalette &palette);
};

/// For platforms that have no palette of their own.
QPalette plainPalette(Scheme scheme);

} // namespace look
