#include "ui/statecolours.h"

namespace ui {

using content::ToolState;

QColor stateColour(ToolState state, const render::Colours &colours)
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

QColor stateTint(ToolState state, const render::Colours &colours)
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

} // namespace ui
