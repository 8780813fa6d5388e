#include "look/contrast.h"

#include <algorithm>
#include <cmath>

namespace look {

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

double leastContrast(const QColor &colour, const QList<QColor> &others)
{
    double result = 21;
    for (const auto &other : others)
        result = std::min(result, contrast(colour, other));
    return result;
}

bool isLight(const QColor &colour)
{
    return luminance(colour) > 0.18;
}

QColor blackOrWhiteOn(const QColor &ground)
{
    return contrast(Qt::white, ground) > contrast(Qt::black, ground) ? Qt::white : Qt::black;
}

QColor mixed(const QColor &from, const QColor &to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

QColor shifted(const QColor &colour, const QColor &towards, const QList<QColor> &grounds,
               double wanted)
{
    auto result = colour;
    for (int step = 1; step <= 20 && leastContrast(result, grounds) < wanted; ++step)
        result = mixed(colour, towards, static_cast<float>(step) * 0.05F);
    return result;
}

} // namespace look
