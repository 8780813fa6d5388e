#pragma once

#include "look/colours.h"
#include "text/language.h"

#include <QFont>
#include <QString>
#include <QTextCharFormat>

#include <map>

class QPalette;

namespace render {

/// The style of a page: the user's own font and palette, and sizes derived from them.
class Style
{
public:
    /// The font is the interface's; scale is the size of the page's text (1: as designed).
    Style(const QPalette &palette, const QFont &font, double scale = 1);

    /// For paper: dark on white, without tints.
    static Style onPaper(const QFont &font);

    const look::Colours &colours() const { return m_colours; }
    /// The font of plain text on the page.
    const QFont &font() const { return m_font; }
    const QString &monospace() const { return m_monospace; }
    double pointSize() const { return m_font.pointSizeF(); }

    /// Pixels for a length that was designed for an interface font of 14 pixels.
    double space(double designed) const { return designed * m_unit; }
    /// The same for lengths that grow with the page's text.
    double textSpace(double designed) const { return designed * m_unit * m_scale; }
    /// Where the text of a list item begins after its marker. Qt shapes items with tab stops of
    /// their own twice.
    double tabStop() const { return textSpace(26); }
    /// The width of such a marker and the space after it.
    double markerWidth(const QString &marker) const;
    /// The proportional line height that puts lines of the page's font this many ems apart.
    double lineHeight(double ems) const;
    /// Width of a line of about 72 characters in a language.
    double columnWidth(const text::Language &language) const;
    /// How many characters a line holds: 72 as designed, fewer where there is less room.
    double lineLength() const { return m_lineLength; }
    static double lineLength(double pixels, double columnWidth);
    void setRoom(double pixels, const text::Language &language);

    QTextCharFormat charFormat(double size = 1) const;
    QTextCharFormat headingFormat(int level) const;

private:
    look::Colours m_colours;
    QFont m_font;
    QString m_monospace;
    double m_unit;
    double m_scale;
    double m_lineLength;
    double m_percentAnEm; ///< of the font's own height
    mutable std::map<text::Language, double> m_columnWidths;
    mutable std::map<QString, double> m_markerWidths;
    mutable std::map<double, QTextCharFormat>
        m_charFormats; ///< Qt recognises a shared format quickly
};

} // namespace render
