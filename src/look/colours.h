#pragma once

#include <QColor>

class QPalette;

namespace look {

enum class Scheme { Light, Dark, HighContrast };

/// The colours of the program, by meaning. Text colours have a contrast of at least 4.5 on the
/// page, marks 3.
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
    QColor selection; ///< under what is selected; Base where no text could be read on it
    QColor hover;     ///< likewise, under the pointer
    bool highContrast = false;

    /// Takes Base, Text and Link from the user's palette, the rest from the scheme that fits the
    /// luminance of Base.
    static Colours from(const QPalette &palette);

private:
    static Colours make(const QPalette &palette);
};

/// WCAG 2: from 1 to 21.
double contrast(const QColor &one, const QColor &other);

/// For platforms that have no palette of their own.
QPalette plainPalette(Scheme scheme);

} // namespace look
