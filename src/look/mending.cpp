#include "look/mending.h"

#include "look/colours.h"
#include "look/contrast.h"

#include <QPalette>

#include <algorithm>

namespace look {

namespace {

/// Of what is selected, with what is around it: less than a mark has, but over a whole line.
constexpr double selectionContrast = 1.6;

/// Mends the colours of one state, the grounds first.
class Mender
{
public:
    Mender(QPalette &mended, QPalette::ColorGroup group)
        : m_mended(mended),
          m_group(group),
          m_wanted(group == QPalette::Disabled ? markContrast : textContrast)
    {
    }

    void mend()
    {
        mendGrounds();
        const auto base = colour(QPalette::Base);
        const auto window = colour(QPalette::Window);
        const QList<QColor> grounds = {base, window};
        mendText(QPalette::Text, {base, colour(QPalette::AlternateBase), window});
        mendText(QPalette::WindowText, grounds);
        mendText(QPalette::ButtonText, {colour(QPalette::Button)});
        mendText(QPalette::ToolTipText, {colour(QPalette::ToolTipBase)});
        for (const auto role : {QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited})
            mendText(role, grounds);
        mendSelection();
    }

private:
    QColor colour(QPalette::ColorRole role) const { return m_mended.color(m_group, role); }
    void set(QPalette::ColorRole role, const QColor &colour)
    {
        if (colour != this->colour(role))
            m_mended.setColor(m_group, role, colour);
    }

    /// No text can be read on a light page and in a dark pane; and on a ground in the middle, only
    /// black or white.
    void mendGrounds()
    {
        for (const auto role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase,
                                QPalette::Button, QPalette::ToolTipBase})
            makeOpaque(role, Qt::white);
        const auto base = colour(QPalette::Base);
        const auto strongest = blackOrWhiteOn(base);
        for (const auto role : {QPalette::Window, QPalette::AlternateBase})
            if (contrast(strongest, colour(role)) < textContrast)
                set(role, base);
    }

    /// What shines through it is the ground: Qt makes the text of placeholders half transparent.
    void makeOpaque(QPalette::ColorRole role, const QColor &ground)
    {
        auto result = colour(role);
        const auto alpha = result.alphaF();
        result.setAlpha(255);
        set(role, alpha < 1 ? mixed(ground, result, alpha) : result);
    }

    void mendText(QPalette::ColorRole role, const QList<QColor> &grounds)
    {
        makeOpaque(role, grounds.front());
        set(role, shifted(colour(role), blackOrWhiteOn(grounds.front()), grounds, m_wanted));
    }

    void mendSelection()
    {
        auto palette = m_mended;
        palette.setCurrentColorGroup(m_group);
        const auto colours = Colours::from(palette);
        const QList<QColor> around = {colours.base, colour(QPalette::Window), colours.tintDanger,
                                      colours.tintWarn, colours.tintNote};
        makeOpaque(QPalette::Highlight, colours.base);
        set(QPalette::Highlight,
            shifted(colour(QPalette::Highlight), colours.text, around, selectionContrast));
        mendText(QPalette::HighlightedText, {colour(QPalette::Highlight)});
    }

    QPalette &m_mended;
    const QPalette::ColorGroup m_group;
    const double m_wanted;
};

} // namespace

QPalette mending(const QPalette &palette)
{
    auto mended = palette;
    QPalette result;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        Mender(mended, group).mend();
        for (int role = 0; role < QPalette::NColorRoles; ++role)
            if (const auto each = static_cast<QPalette::ColorRole>(role);
                mended.color(group, each) != palette.color(group, each))
                result.setColor(group, each, mended.color(group, each));
    }
    return result;
}

} // namespace look
