#include "widgets/cardtext.h"

#include "look/colours.h"
#include "widgets/accessible.h"

#include <QKeyEvent>

namespace widgets {

namespace {

using Tone = CardText::Tone;

QColor colourOf(Tone tone, const QPalette &palette)
{
    const auto colours = look::Colours::from(palette);
    switch (tone) {
    case Tone::Muted:
        return colours.muted;
    case Tone::Danger:
        return colours.danger;
    case Tone::Warn:
        return colours.warn;
    case Tone::Ok:
        return colours.ok;
    default:
        return palette.color(QPalette::WindowText);
    }
}

double sizeOf(Tone tone)
{
    return tone == Tone::Title ? 1.5 : tone == Tone::Muted ? 0.92 : 1;
}

} // namespace

CardText::CardText(const QString &text, Tone tone, QWidget *parent) : QLabel(parent)
{
    const bool isHeading = tone == Tone::Heading || tone == Tone::Title;
    setAccessibleRole(*this, isHeading ? QAccessible::Heading : QAccessible::StaticText);
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::ClickFocus); // cards are long, so Tab stops only at controls
    auto sized = font();
    sized.setPointSizeF(sized.pointSizeF() * sizeOf(tone));
    if (tone != Tone::Plain && tone != Tone::Muted)
        sized.setWeight(QFont::DemiBold);
    setFont(sized);
    auto coloured = palette();
    coloured.setColor(QPalette::WindowText, colourOf(tone, coloured));
    setPalette(coloured);
    // An address without a break opportunity must not widen the card.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// The window's shortcut for copying belongs to the page, but a selection here takes precedence.
bool CardText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

} // namespace widgets
