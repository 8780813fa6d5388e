#pragma once

#include "content/tool.h"

#include <vector>

namespace toolfacts {

/// What somebody may need a tool for.
enum class Need {
    Voice,
    Messages,
    Meetings,
    Groups,
    Android,
    IPhone,
    Computer,
    NoPhoneNumber,
    ThroughTor,
    WithoutInternet,
    DeviceSeizure,  ///< the device may be taken away
    BlockedNetwork, ///< the network may block the tool
};

/// "Unknown" is a separate answer and never means no.
enum class Answer { Yes, No, Unknown };

/// How well a tool suits somebody's needs.
enum class Suitability {
    Matches,     ///< maintained, and meets every need
    ToBeChecked, ///< nothing speaks against it, but something could not be verified or its state is
                 ///< not known
    LeftOut,     ///< fails a need
    NotToBeUsed, ///< unsafe, whatever its state and whatever is needed
    Old,         ///< discontinued or superseded, whatever is needed
    Unreadable,  ///< its data could not be read
};

/// All needs, in the order in which they are offered.
const std::vector<Need> &allNeeds();
/// What the data say of a tool.
Answer answer(const content::Tool &tool, Need need);
Suitability suitability(const content::Tool &tool, const std::vector<Need> &needs);

} // namespace toolfacts
