#include "toolfacts/toolneeds.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace toolfacts {

namespace {

using content::Fact;
using content::Tool;

Answer yesOrNo(bool yes)
{
    return yes ? Answer::Yes : Answer::No;
}

/// Null if the data leave the whole of it open. "Does not apply" says neither yes nor no.
const Fact *known(const Tool &tool, std::string_view attribute)
{
    const auto *fact = tool.fact(attribute);
    const bool open =
        fact == nullptr || fact->values.empty() || fact->has("unknown") || fact->has("na");
    return open ? nullptr : fact;
}

/// Whether a list holds one of these words.
Answer lists(const Tool &tool, std::string_view attribute,
             std::initializer_list<std::string_view> words)
{
    const auto *fact = tool.fact(attribute);
    if (fact == nullptr)
        return Answer::Unknown;
    if (std::ranges::any_of(words, [fact](auto word) { return fact->has(word); }))
        return Answer::Yes;
    const bool maybe = std::ranges::any_of(words, [fact](auto word) {
        return std::ranges::find(fact->unknown, word) != fact->unknown.end();
    });
    return maybe || known(tool, attribute) == nullptr ? Answer::Unknown : Answer::No;
}

/// What the data say explicitly about a need. If they say both, the worse counts.
Answer said(const Tool &tool, std::string_view need)
{
    if (std::ranges::find(tool.doesNotFit, need, &content::Need::need) != tool.doesNotFit.end())
        return Answer::No;
    const bool fits = std::ranges::find(tool.fits, need, &content::Need::need) != tool.fits.end();
    return fits ? Answer::Yes : Answer::Unknown;
}

/// What the data say explicitly, else what follows from the facts.
Answer saidElse(const Tool &tool, std::string_view need, Answer otherwise)
{
    const auto outright = said(tool, need);
    return outright != Answer::Unknown ? outright : otherwise;
}

Answer withoutNumber(const Tool &tool)
{
    const auto number = lists(tool, "identifier", {"phone"});
    const auto follows = number == Answer::Unknown ? number : yesOrNo(number == Answer::No);
    return saidElse(tool, "no_phone_number", follows);
}

Answer throughTor(const Tool &tool)
{
    const auto *fact = known(tool, "anonymity_network");
    return fact == nullptr ? Answer::Unknown : yesOrNo(!fact->has("unsupported"));
}

Answer withoutInternet(const Tool &tool)
{
    const auto *fact = known(tool, "offline_local");
    return saidElse(tool, "internet_cut",
                    fact == nullptr ? Answer::Unknown : yesOrNo(fact->has("yes")));
}

} // namespace

const std::vector<Need> &allNeeds()
{
    using enum Need;
    static const std::vector<Need> all = {
        Voice,    Messages,      Meetings,   Groups,          Android,       IPhone,
        Computer, NoPhoneNumber, ThroughTor, WithoutInternet, DeviceSeizure, BlockedNetwork};
    return all;
}

Answer answer(const Tool &tool, Need need)
{
    switch (need) {
    case Need::Voice:
        return lists(tool, "category", {"call_audio"});
    case Need::Messages:
        return lists(tool, "category", {"chat", "sms"});
    case Need::Meetings:
        return lists(tool, "category", {"meeting"});
    case Need::Groups:
        return lists(tool, "category", {"group"});
    case Need::Android:
        return lists(tool, "platforms", {"android"});
    case Need::IPhone:
        return lists(tool, "platforms", {"iphone"});
    case Need::Computer:
        return lists(tool, "platforms", {"windows", "macos", "linux", "web"});
    case Need::NoPhoneNumber:
        return withoutNumber(tool);
    case Need::ThroughTor:
        return throughTor(tool);
    case Need::WithoutInternet:
        return withoutInternet(tool);
    case Need::DeviceSeizure:
        return said(tool, "device_seizure");
    case Need::BlockedNetwork:
        return said(tool, "blocked_network");
    }
    return Answer::Unknown;
}

Suitability suitability(const Tool &tool, const std::vector<Need> &needs)
{
    if (tool.unreadable)
        return Suitability::Unreadable;
    using enum content::ToolState;
    const auto state = tool.status.state;
    if (state == Superseded || state == Discontinued)
        return Suitability::Old;
    if (tool.isOld())
        return Suitability::NotToBeUsed;
    bool open = state == Unknown;
    for (const auto need : needs) {
        const auto given = answer(tool, need);
        if (given == Answer::No)
            return Suitability::LeftOut;
        open = open || given == Answer::Unknown;
    }
    return open ? Suitability::ToBeChecked : Suitability::Matches;
}

} // namespace toolfacts
