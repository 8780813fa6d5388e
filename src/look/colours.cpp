#include "look/colours.h"

#include "look/contrast.h"

#include <QPalette>

#include <map>

namespace look {

namespace {

constexpr double highContrastFrom = 18;

struct Column {
    QRgb base, window, text, muted, link, visited, dead, danger, warn, ok, edge, line;
    QRgb tintDanger, tintWarn, tintNote, selection, found;
    QRgb highlight; ///< under selected text: seen on every tint, which that of rows is not
};

constexpr Column light = {0xfffdfcfa, 0xfff2f1ed, 0xff23262b, 0xff5d6067, 0xff1f5c87, 0xff6a4a8c,
                          0xff6b6a66, 0xffa0341f, 0xff7f5300, 0xff2c6a3f, 0xff85837b, 0xffdfdcd4,
                          0xfff9f0eb, 0xfff8f0dd, 0xffebf0f4, 0xffdce7f0, 0xfff6e3a1, 0xff9abddc};
constexpr Column dark = {0xff1a1b1d, 0xff212326, 0xffdcdad5, 0xffaeafad, 0xff8abbe0, 0xffc0a6de,
                         0xff9a9a96, 0xffef9c86, 0xffe0b060, 0xff90c79b, 0xff7c7f83, 0xff34373b,
                         0xff2e2220, 0xff30291b, 0xff1f2a33, 0xff2a3d4d, 0xff5c4a12, 0xff3a5f7d};

constexpr Column contrasting = {0xff000000, 0xff000000, 0xffffffff, 0xffffffff, 0xff7fd4ff,
                                0xffe0b8ff, 0xffffffff, 0xffffa08a, 0xffffd45e, 0xff8ef0a0,
                                0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xff000000,
                                0xff00344f, 0xff5c4a12, 0xff005a87};

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

/// Fades a tint into the ground until everything that is written on it can be read.
QColor faded(const QColor &tint, const QColor &ground, const QList<QColor> &texts)
{
    auto result = tint;
    for (int step = 1; step <= 20 && leastContrast(result, texts) < textContrast; ++step)
        result = mixed(tint, ground, static_cast<float>(step) * 0.05F);
    return result;
}

} // namespace

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
    const auto window = palette.color(QPalette::Window);
    const auto windowText = palette.color(QPalette::WindowText);
    result.highContrast =
        contrast(result.base, result.text) > highContrastFrom && window == result.base;
    const Column &column = isLight(result.base) ? light : result.highContrast ? contrasting : dark;

    QList<QColor> grounds = {result.base};
    if (contrast(result.text, window) >= textContrast)
        grounds += window;
    const auto readable = [&](const QColor &colour, double wanted = textContrast) {
        return shifted(colour, result.text, grounds, wanted);
    };
    const auto own = [](QRgb value) { return QColor::fromRgb(value); };
    result.link = readable(palette.color(QPalette::Link));
    result.visited = readable(palette.color(QPalette::LinkVisited));
    result.muted = result.highContrast ? result.text : readable(own(column.muted));
    result.dead = result.highContrast ? result.text : readable(own(column.dead));
    result.danger = readable(own(column.danger));
    result.warn = readable(own(column.warn));
    result.ok = readable(own(column.ok));
    result.edge = result.highContrast ? result.text : readable(own(column.edge), markContrast);
    result.line = result.highContrast ? result.text : own(column.line);

    QList<QColor> texts = {result.text,   windowText,  result.muted, result.link,
                           result.danger, result.warn, result.ok};
    // The dark text of a pane cannot be read on a dark page, whatever is behind it.
    if (contrast(windowText, result.base) < textContrast)
        texts.removeOne(windowText);
    const auto ground = [&](const QColor &colour) { return faded(colour, result.base, texts); };
    const auto highlight = palette.color(QPalette::Highlight);
    result.selection =
        ground(highlight == own(column.highlight) ? own(column.selection) : highlight);
    result.hover = ground(mixed(result.base, result.selection, 0.5F));
    result.found = faded(own(column.found), result.base, {result.text});
    texts += {result.dead, result.visited};
    const auto tint = [&](QRgb value) {
        return result.highContrast ? result.base : ground(own(value));
    };
    result.tintDanger = tint(column.tintDanger);
    result.tintWarn = tint(column.tintWarn);
    result.tintNote = tint(column.tintNote);
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
    palette.setColor(QPalette::Highlight, colour(column.highlight));
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
