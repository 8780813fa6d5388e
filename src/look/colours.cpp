#include "look/colours.h"

#include <QPalette>

#include <algorithm>
#include <cmath>
#include <map>

namespace look {

namespace {

constexpr double textContrast = 4.5;
constexpr double markContrast = 3;
constexpr double highContrastFrom = 18;

struct Column {
    QRgb base, window, text, muted, link, visited, dead, danger, warn, ok, edge, line;
    QRgb tintDanger, tintWarn, tintNote, selection, found;
};

constexpr Column light = {0xfffdfcfa, 0xfff2f1ed, 0xff23262b, 0xff5d6067, 0xff1f5c87, 0xff6a4a8c,
                          0xff6b6a66, 0xffa0341f, 0xff7f5300, 0xff2c6a3f, 0xff85837b, 0xffdfdcd4,
                          0xfff9f0eb, 0xfff8f0dd, 0xffebf0f4, 0xffdce7f0, 0xfff6e3a1};
constexpr Column dark = {0xff1a1b1d, 0xff212326, 0xffdcdad5, 0xffaeafad, 0xff8abbe0, 0xffc0a6de,
                         0xff9a9a96, 0xffef9c86, 0xffe0b060, 0xff90c79b, 0xff7c7f83, 0xff34373b,
                         0xff2e2220, 0xff30291b, 0xff1f2a33, 0xff2a3d4d, 0xff5c4a12};

constexpr Column contrasting = {0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xff7fd4ff,
                                0xffe0b8ff, 0xffffffff, 0xffffa08a, 0xffffd45e, 0xff8ef0a0,
                                0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff000000,
                                0xff00344f, 0xff5c4a12};

const Column &columnOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return contrasting;
    case Scheme::Light:
        break;
    }
    return light;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// Shifts a colour towards that of the text in steps of 5 % until it has enough contrast with the
/// page.
QColor readable(const QColor &colour, const Colours &on, double wanted)
{
    auto result = colour;
    for (int step = 1; step <= 20 && contrast(result, on.base) < wanted; ++step)
        result = mixed(colour, on.text, static_cast<float>(step) * 0.05F);
    return result;
}

/// Drops a tint that would make the text unreadable.
QColor tint(const QColor &colour, const Colours &on)
{
    return on.highContrast || contrast(colour, on.text) < textContrast ? on.base : colour;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

Colours Colours::from(const QPalette &palette)
{
    // Cached, because everything that is painted asks for them.
    static thread_local std::map<std::pair<qint64, QPalette::ColorGroup>, Colours> made;
    constexpr std::size_t most = 64;
    const std::pair key(palette.cacheKey(), palette.currentColorGroup());
    if (const auto known = made.find(key); known != made.end())
        return known->second;
    if (made.size() == most)
        made.clear();
    return made.emplace(key, make(palette)).first->second;
}

Colours Colours::make(const QPalette &palette)
{
    Colours result;
    result.base = palette.color(QPalette::Base);
    result.text = palette.color(QPalette::Text);
    result.highContrast = contrast(result.base, result.text) > highContrastFrom
        && palette.color(QPalette::Window) == result.base;

    const bool isLight = luminance(result.base) > 0.18;
    const Column &column = isLight ? light : result.highContrast ? contrasting : dark;
    const auto text = [&](QRgb value) {
        return readable(QColor::fromRgb(value), result, textContrast);
    };
    result.link = readable(palette.color(QPalette::Link), result, textContrast);
    result.visited = readable(palette.color(QPalette::LinkVisited), result, textContrast);
    result.muted = result.highContrast ? result.text : text(column.muted);
    result.dead = result.highContrast ? result.text : text(column.dead);
    result.danger = text(column.danger);
    result.warn = text(column.warn);
    result.ok = text(column.ok);
    result.edge = result.highContrast
        ? result.text
        : readable(QColor::fromRgb(column.edge), result, markContrast);
    result.line = result.highContrast ? result.text : QColor::fromRgb(column.line);
    result.tintDanger = tint(QColor::fromRgb(column.tintDanger), result);
    result.tintWarn = tint(QColor::fromRgb(column.tintWarn), result);
    result.tintNote = tint(QColor::fromRgb(column.tintNote), result);
    result.found = QColor::fromRgb(column.found);
    const auto highlight = palette.color(QPalette::Highlight);
    const auto ground = [&](const QColor &colour) {
        return contrast(colour, result.text) < textContrast ? result.base : colour;
    };
    result.selection = ground(highlight);
    result.hover = ground(mixed(result.base, highlight, 0.5F));
    return result;
}

QPalette plainPalette(Scheme scheme)
{
    const Column &column = columnOf(scheme);
    const auto colour = [](QRgb value) { return QColor::fromRgb(value); };
    QPalette palette(colour(column.window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, colour(column.text));
    palette.setColor(QPalette::Base, colour(column.base));
    palette.setColor(QPalette::AlternateBase, colour(column.window));
    palette.setColor(QPalette::Window, colour(column.window));
    palette.setColor(QPalette::Button, colour(column.window));
    palette.setColor(QPalette::ToolTipBase, colour(column.base));
    palette.setColor(QPalette::Highlight, colour(column.selection));
    palette.setColor(QPalette::Link, colour(column.link));
    palette.setColor(QPalette::LinkVisited, colour(column.visited));
    palette.setColor(QPalette::PlaceholderText, colour(column.muted));
    palette.setColor(QPalette::Mid, colour(column.line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role,
                         scheme == Scheme::HighContrast ? Qt::gray : colour(column.edge));
    return palette;
}

} // namespace look
