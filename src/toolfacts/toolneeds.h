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

/// "Unknown" is an answer of its own and never a no.
enum class Answer { Yes, No, Unknown };

/// Where a tool stands for somebody with needs.
enum class Standing {
    Answering,   ///< kept up, and yes to every need
    ToBeChecked, ///< no no, but something that nobody could verify, or a state that is not known
    LeftOut,     ///< a no
    NotToBeUsed, ///< unsafe, whatever its state and whatever is needed
    Old,         ///< discontinued or superseded, whatever is needed
    Unreadable,  ///< its data could not be read
};

/// All needs, in the order in which they are offered.
const std::vector<Need> &allNeeds();
/// What the data say of a tool.
Answer answer(const content::Tool &tool, Need need);
Standing standing(const content::Tool &tool, const std::vector<Need> &needs);

} // namespace toolfacts
