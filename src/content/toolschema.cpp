#include "content/toolschema.h"

#include <algorithm>
#include <array>

namespace content {

namespace {

using Values = std::string_view;

constexpr std::array<Values, 7> categories = {"call_audio", "call_video", "meeting", "sms",
                                              "chat",       "group",      "file"};
constexpr std::array<Values, 6> platforms = {"android", "iphone", "windows",
                                             "macos",   "linux",  "web"};
constexpr std::array<Values, 6> identifiers = {"phone",          "email",  "username",
                                               "account_server", "random", "none"};
constexpr std::array<Values, 3> shown = {"always", "by_choice", "never"};
constexpr std::array<Values, 4> encryption = {"default_all", "default_partial", "optional", "none"};
constexpr std::array<Values, 4> backup = {"no_backup", "default", "optional", "not_protected"};
constexpr std::array<Values, 3> fallback = {"never", "warns", "silent"};
constexpr std::array<Values, 11> protocols = {
    "signal",        "omemo",           "otr",       "mls",
    "megolm",        "zrtp_srtp",       "dtls_srtp", "autocrypt",
    "own_published", "own_unpublished", "none"};
constexpr std::array<Values, 3> yesPartialNo = {"yes", "partial", "no"};
constexpr std::array<Values, 6> verification = {"safety_number", "qr",          "sas",
                                                "fingerprint",   "invite_only", "none"};
constexpr std::array<Values, 3> upload = {"required", "optional", "none"};
constexpr std::array<Values, 3> yesLimitedNo = {"yes", "limited", "no"};
constexpr std::array<Values, 5> networks = {"centralised", "federated", "relays", "p2p", "carrier"};
constexpr std::array<Values, 3> anonymity = {"built_in", "optional", "unsupported"};
constexpr std::array<Values, 2> yesNo = {"yes", "no"};
constexpr std::array<Values, 3> openness = {"open", "partial", "closed"};
constexpr std::array<Values, 5> operators = {"nonprofit", "company", "volunteers", "carrier",
                                             "state"};
constexpr std::array<Values, 2> audits = {"listed", "none_found"};
constexpr std::array<Values, 3> disappearing = {"default", "optional", "none"};
constexpr std::array<Values, 5> protection = {"registration_lock", "two_factor", "local_passphrase",
                                              "app_lock", "device_list"};
constexpr std::array<Values, 4> costs = {"free", "one_time", "subscription", "donation"};
constexpr std::array<Values, 3> shares = {"very_common", "common", "rare"};

constexpr std::array<Attribute, 32> attributes = {{
    {"category", true, categories},
    {"platforms", true, platforms},
    {"identifier", true, identifiers},
    {"identifier_shown", false, shown},
    {"address_book_upload", false, upload},
    {"e2ee_messages", false, encryption},
    {"e2ee_groups", false, encryption},
    {"e2ee_calls", false, encryption},
    {"e2ee_backup", false, backup},
    {"clear_fallback", false, fallback},
    {"forward_secrecy", false, yesPartialNo},
    {"protocol", true, protocols},
    {"verify_contact", true, verification},
    {"metadata_who", false, yesLimitedNo},
    {"metadata_contacts", false, yesLimitedNo},
    {"metadata_ip", false, yesLimitedNo},
    {"metadata_times", false, yesLimitedNo},
    {"network", true, networks},
    {"anonymity_network", false, anonymity},
    {"offline_local", false, yesNo},
    {"disappearing", false, disappearing},
    {"account_protection", true, protection},
    {"source_client", false, openness},
    {"source_server", false, openness},
    {"reproducible_build", false, yesPartialNo},
    {"audits", false, audits},
    {"operator", false, {}},
    {"operator_type", true, operators},
    {"jurisdiction", true, {}},
    {"licence", false, {}},
    {"cost", true, costs},
    {"user_share", false, shares},
}};

constexpr std::array<Values, 10> needs = {
    "everyday",       "mass_surveillance", "provider_curiosity", "contact_network",
    "device_seizure", "no_phone_number",   "internet_cut",       "blocked_network",
    "big_group",      "outside_contact"};

} // namespace

std::span<const Attribute> toolAttributes()
{
    return attributes;
}

const Attribute *toolAttribute(std::string_view name)
{
    const auto *found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? nullptr : found;
}

bool isAllowed(const Attribute &attribute, std::string_view value)
{
    return value == "unknown" || value == "na" || attribute.values.empty()
        || std::ranges::find(attribute.values, value) != attribute.values.end();
}

std::span<const std::string_view> toolNeeds()
{
    return needs;
}

} // namespace content
