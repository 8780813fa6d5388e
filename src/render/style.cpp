#include "render/style.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPalette>

#include <algorithm>
#include <array>

namespace render {

using namespace Qt::StringLiterals;

namespace {

constexpr double designedFont = 14;
constexpr double pageSize = 1.2;
constexpr double paperScale = 0.85;
constexpr double columnCharacters = 72;
constexpr std::size_t maxMarkers = 200;

QString sample(const text::Language &language)
{
    return language.tag().starts_with("fr")
        ? u"Un appel ordinaire n’est pas chiffré de bout en bout : l’opérateur peut l’écouter."_s
        : u"An ordinary call is not end-to-end encrypted: the carrier can listen to it."_s;
}

} // namespace

Style::Style(const QPalette &palette, const QFont &font, double scale)
    : m_colours(look::Colours::from(palette)),
      m_font(font),
      m_monospace(QFontDatabase::systemFont(QFontDatabase::FixedFont).family()),
      m_unit(QFontInfo(font).pixelSize() / designedFont),
      m_scale(scale),
      m_lineLength(columnCharacters)
{
    m_font.setPointSizeF(QFontInfo(font).pointSizeF() * pageSize * scale);
    m_percentAnEm = 100 * QFontInfo(m_font).pixelSize() / QFontMetricsF(m_font).height();
}

Style Style::onPaper(const QFont &font)
{
    Style style(look::plainPalette(look::Scheme::Light), font, paperScale);
    auto &colours = style.m_colours;
    colours.base = Qt::white;
    for (auto *tint : {&colours.tintDanger, &colours.tintWarn, &colours.tintNote, &colours.found})
        *tint = colours.base;
    return style;
}

double Style::markerWidth(const QString &marker) const
{
    if (m_markerWidths.size() == maxMarkers && !m_markerWidths.contains(marker))
        m_markerWidths.clear();
    const auto [known, isNew] = m_markerWidths.try_emplace(marker);
    if (isNew)
        known->second = QFontMetricsF(m_font).horizontalAdvance(marker + u' ');
    return known->second;
}

double Style::lineHeight(double ems) const
{
    return std::max(100.0, ems * m_percentAnEm);
}

double Style::columnWidth(const text::Language &language) const
{
    const auto [known, isNew] = m_columnWidths.try_emplace(language);
    if (isNew) {
        // averageCharWidth() is a third too wide for running text.
        const auto sentence = sample(language);
        known->second = QFontMetricsF(m_font).horizontalAdvance(sentence)
            / static_cast<double>(sentence.size()) * columnCharacters;
    }
    return known->second;
}

void Style::setRoom(double pixels, const text::Language &language)
{
    m_lineLength = lineLength(pixels, columnWidth(language));
}

double Style::lineLength(double pixels, double columnWidth)
{
    return columnCharacters * std::min(1.0, pixels / columnWidth);
}

QTextCharFormat Style::charFormat(double size) const
{
    const auto [known, isNew] = m_charFormats.try_emplace(size);
    if (isNew) {
        known->second.setForeground(m_colours.text);
        known->second.setFontPointSize(pointSize() * size);
    }
    return known->second;
}

QTextCharFormat Style::headingFormat(int level) const
{
    static constexpr std::array sizes = {1.75, 1.35, 1.12, 1.0, 1.0, 1.0};
    auto format = charFormat(sizes.at(static_cast<std::size_t>(std::clamp(level, 1, 6) - 1)));
    format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace render
