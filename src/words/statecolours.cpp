#include "words/statecolours.h"

#include "content/freshness.h"

namespace words {

using content::ToolState;

QColor stateColour(ToolState state, const look::Colours &colours)
{
    switch (state) {
    case ToolState::Active:
        return colours.ok;
    case ToolState::Maintenance:
    case ToolState::AtRisk:
    case ToolState::Superseded:
        return colours.warn;
    case ToolState::Discontinued:
        return colours.danger;
    case ToolState::Unknown:
        break;
    }
    return colours.muted;
}

QColor stateColour(const content::Status &status, content::SafetyFlag safety,
                   const look::Colours &colours)
{
    if (safety == content::SafetyFlag::Unsafe)
        return colours.danger;
    const bool good = status.state == ToolState::Active || status.state == ToolState::Maintenance;
    const bool stale =
        content::freshness(status.evidence.asOf, text::Date::today()) == content::Freshness::Stale;
    return good && (stale || safety == content::SafetyFlag::Caution)
        ? colours.warn
        : stateColour(status.state, colours);
}

QColor stateTint(ToolState state, const look::Colours &colours)
{
    switch (state) {
    case ToolState::Maintenance:
    case ToolState::AtRisk:
    case ToolState::Superseded:
        return colours.tintWarn;
    case ToolState::Discontinued:
        return colours.tintDanger;
    default:
        return colours.tintNote;
    }
}

} // namespace words
