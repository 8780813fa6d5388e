#include "words/factlabels.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>

namespace words {

namespace {

struct Label {
    std::string_view attribute; ///< where a value means something of its own; else empty
    std::string_view name;
    const char *words;
};

constexpr std::array<Label, 34> attributes = {{
    {{}, "fits", QT_TRANSLATE_NOOP("words::FactWords", "Made for")},
    {{}, "does_not_fit", QT_TRANSLATE_NOOP("words::FactWords", "Not made for")},
    {{}, "category", QT_TRANSLATE_NOOP("words::FactWords", "What it does")},
    {{}, "platforms", QT_TRANSLATE_NOOP("words::FactWords", "Devices")},
    {{}, "identifier", QT_TRANSLATE_NOOP("words::FactWords", "To register")},
    {{}, "identifier_shown", QT_TRANSLATE_NOOP("words::FactWords", "Identifier shown to contacts")},
    {{},
     "address_book_upload",
     QT_TRANSLATE_NOOP("words::FactWords", "Sending of the address book")},
    {{}, "e2ee_messages", QT_TRANSLATE_NOOP("words::FactWords", "Messages encrypted end to end")},
    {{}, "e2ee_groups", QT_TRANSLATE_NOOP("words::FactWords", "Groups encrypted end to end")},
    {{}, "e2ee_calls", QT_TRANSLATE_NOOP("words::FactWords", "Calls encrypted end to end")},
    {{}, "e2ee_backup", QT_TRANSLATE_NOOP("words::FactWords", "Backups")},
    {{}, "clear_fallback", QT_TRANSLATE_NOOP("words::FactWords", "Sends without encryption")},
    {{}, "forward_secrecy", QT_TRANSLATE_NOOP("words::FactWords", "Forward secrecy")},
    {{}, "protocol", QT_TRANSLATE_NOOP("words::FactWords", "Protocol")},
    {{}, "verify_contact", QT_TRANSLATE_NOOP("words::FactWords", "Verifying a contact")},
    {{},
     "metadata_who",
     QT_TRANSLATE_NOOP("words::FactWords", "The service knows who talks to whom")},
    {{},
     "metadata_contacts",
     QT_TRANSLATE_NOOP("words::FactWords", "The service knows the contacts")},
    {{}, "metadata_ip", QT_TRANSLATE_NOOP("words::FactWords", "The service knows the IP address")},
    {{},
     "metadata_times",
     QT_TRANSLATE_NOOP("words::FactWords", "The service knows dates and hours")},
    {{}, "network", QT_TRANSLATE_NOOP("words::FactWords", "Network")},
    {{}, "anonymity_network", QT_TRANSLATE_NOOP("words::FactWords", "Through Tor")},
    {{}, "offline_local", QT_TRANSLATE_NOOP("words::FactWords", "Without internet")},
    {{}, "disappearing", QT_TRANSLATE_NOOP("words::FactWords", "Disappearing messages")},
    {{}, "account_protection", QT_TRANSLATE_NOOP("words::FactWords", "Protection of the account")},
    {{}, "source_client", QT_TRANSLATE_NOOP("words::FactWords", "Code of the app")},
    {{}, "source_server", QT_TRANSLATE_NOOP("words::FactWords", "Code of the server")},
    {{}, "reproducible_build", QT_TRANSLATE_NOOP("words::FactWords", "Reproducible build")},
    {{}, "audits", QT_TRANSLATE_NOOP("words::FactWords", "Audits")},
    {{}, "operator", QT_TRANSLATE_NOOP("words::FactWords", "Run by")},
    {{}, "operator_type", QT_TRANSLATE_NOOP("words::FactWords", "Kind of organisation")},
    {{}, "jurisdiction", QT_TRANSLATE_NOOP("words::FactWords", "Country")},
    {{}, "licence", QT_TRANSLATE_NOOP("words::FactWords", "Licence")},
    {{}, "cost", QT_TRANSLATE_NOOP("words::FactWords", "Cost")},
    {{}, "user_share", QT_TRANSLATE_NOOP("words::FactWords", "How widespread")},
}};

constexpr Label values[] = {
    {{}, "unknown", QT_TRANSLATE_NOOP("words::FactWords", "to be checked")},
    {{}, "na", QT_TRANSLATE_NOOP("words::FactWords", "does not apply")},
    {{}, "yes", QT_TRANSLATE_NOOP("words::FactWords", "yes")},
    {{}, "no", QT_TRANSLATE_NOOP("words::FactWords", "no")},
    {{}, "call_audio", QT_TRANSLATE_NOOP("words::FactWords", "voice call")},
    {{}, "call_video", QT_TRANSLATE_NOOP("words::FactWords", "video call")},
    {{}, "meeting", QT_TRANSLATE_NOOP("words::FactWords", "meeting")},
    {{}, "sms", QT_TRANSLATE_NOOP("words::FactWords", "SMS")},
    {{}, "chat", QT_TRANSLATE_NOOP("words::FactWords", "messaging")},
    {{}, "group", QT_TRANSLATE_NOOP("words::FactWords", "group")},
    {{}, "file", QT_TRANSLATE_NOOP("words::FactWords", "files")},
    {{}, "android", QT_TRANSLATE_NOOP("words::FactWords", "Android")},
    {{}, "iphone", QT_TRANSLATE_NOOP("words::FactWords", "iPhone")},
    {{}, "windows", QT_TRANSLATE_NOOP("words::FactWords", "Windows")},
    {{}, "macos", QT_TRANSLATE_NOOP("words::FactWords", "macOS")},
    {{}, "linux", QT_TRANSLATE_NOOP("words::FactWords", "Linux")},
    {{}, "web", QT_TRANSLATE_NOOP("words::FactWords", "web browser")},
    {{}, "phone", QT_TRANSLATE_NOOP("words::FactWords", "phone number")},
    {{}, "email", QT_TRANSLATE_NOOP("words::FactWords", "e-mail address")},
    {{}, "username", QT_TRANSLATE_NOOP("words::FactWords", "username")},
    {{},
     "account_server",
     QT_TRANSLATE_NOOP("words::FactWords", "account on a server one chooses")},
    {{}, "random", QT_TRANSLATE_NOOP("words::FactWords", "random identifier")},
    {"identifier", "none", QT_TRANSLATE_NOOP("words::FactWords", "nothing")},
    {{}, "always", QT_TRANSLATE_NOOP("words::FactWords", "always")},
    {{}, "by_choice", QT_TRANSLATE_NOOP("words::FactWords", "by choice")},
    {{}, "never", QT_TRANSLATE_NOOP("words::FactWords", "never")},
    {{}, "required", QT_TRANSLATE_NOOP("words::FactWords", "required")},
    {"address_book_upload", "optional", QT_TRANSLATE_NOOP("words::FactWords", "left to choice")},
    {"address_book_upload", "none", QT_TRANSLATE_NOOP("words::FactWords", "no")},
    {{}, "default_all", QT_TRANSLATE_NOOP("words::FactWords", "by default, everywhere")},
    {{},
     "default_partial",
     QT_TRANSLATE_NOOP("words::FactWords", "by default, except in some cases")},
    {"anonymity_network", "optional", QT_TRANSLATE_NOOP("words::FactWords", "possible (Orbot…)")},
    {"e2ee_backup", "optional",
     QT_TRANSLATE_NOOP("words::FactWords", "encryption must be switched on")},
    {"e2ee_backup", "default", QT_TRANSLATE_NOOP("words::FactWords", "encrypted by default")},
    {{}, "optional", QT_TRANSLATE_NOOP("words::FactWords", "must be switched on")},
    {{}, "no_backup", QT_TRANSLATE_NOOP("words::FactWords", "no backup")},
    {{}, "not_protected", QT_TRANSLATE_NOOP("words::FactWords", "not protected")},
    {{}, "warns", QT_TRANSLATE_NOOP("words::FactWords", "with a warning")},
    {{}, "silent", QT_TRANSLATE_NOOP("words::FactWords", "silently")},
    {"protocol", "signal", QT_TRANSLATE_NOOP("words::FactWords", "Signal protocol")},
    {{}, "omemo", QT_TRANSLATE_NOOP("words::FactWords", "OMEMO")},
    {{}, "otr", QT_TRANSLATE_NOOP("words::FactWords", "OTR")},
    {{}, "mls", QT_TRANSLATE_NOOP("words::FactWords", "MLS")},
    {{}, "megolm", QT_TRANSLATE_NOOP("words::FactWords", "Megolm")},
    {{}, "zrtp_srtp", QT_TRANSLATE_NOOP("words::FactWords", "ZRTP and SRTP")},
    {{}, "dtls_srtp", QT_TRANSLATE_NOOP("words::FactWords", "DTLS and SRTP")},
    {{}, "autocrypt", QT_TRANSLATE_NOOP("words::FactWords", "Autocrypt")},
    {{}, "own_published", QT_TRANSLATE_NOOP("words::FactWords", "its own, published")},
    {{}, "own_unpublished", QT_TRANSLATE_NOOP("words::FactWords", "its own, not published")},
    {"protocol", "none", QT_TRANSLATE_NOOP("words::FactWords", "no encryption protocol")},
    {{}, "safety_number", QT_TRANSLATE_NOOP("words::FactWords", "safety number")},
    {{}, "qr", QT_TRANSLATE_NOOP("words::FactWords", "QR code")},
    {{}, "sas", QT_TRANSLATE_NOOP("words::FactWords", "code read aloud")},
    {{}, "fingerprint", QT_TRANSLATE_NOOP("words::FactWords", "fingerprint")},
    {{}, "invite_only", QT_TRANSLATE_NOOP("words::FactWords", "by invitation only")},
    {"verify_contact", "none", QT_TRANSLATE_NOOP("words::FactWords", "no way to verify")},
    {{}, "limited", QT_TRANSLATE_NOOP("words::FactWords", "to some extent")},
    {{}, "centralised", QT_TRANSLATE_NOOP("words::FactWords", "centralised")},
    {{}, "federated", QT_TRANSLATE_NOOP("words::FactWords", "federated")},
    {{}, "relays", QT_TRANSLATE_NOOP("words::FactWords", "relays")},
    {{}, "p2p", QT_TRANSLATE_NOOP("words::FactWords", "peer to peer")},
    {{}, "carrier", QT_TRANSLATE_NOOP("words::FactWords", "phone carrier")},
    {{}, "built_in", QT_TRANSLATE_NOOP("words::FactWords", "built in")},
    {{}, "unsupported", QT_TRANSLATE_NOOP("words::FactWords", "not possible")},
    {"disappearing", "default", QT_TRANSLATE_NOOP("words::FactWords", "by default")},
    {{}, "registration_lock", QT_TRANSLATE_NOOP("words::FactWords", "registration lock")},
    {{}, "two_factor", QT_TRANSLATE_NOOP("words::FactWords", "two-factor authentication")},
    {{}, "local_passphrase", QT_TRANSLATE_NOOP("words::FactWords", "passphrase on the device")},
    {{}, "app_lock", QT_TRANSLATE_NOOP("words::FactWords", "lock of the app")},
    {{}, "device_list", QT_TRANSLATE_NOOP("words::FactWords", "list of linked devices")},
    {{}, "open", QT_TRANSLATE_NOOP("words::FactWords", "open")},
    {"source_client", "partial", QT_TRANSLATE_NOOP("words::FactWords", "open in part")},
    {"source_server", "partial", QT_TRANSLATE_NOOP("words::FactWords", "open in part")},
    {{}, "partial", QT_TRANSLATE_NOOP("words::FactWords", "in part")},
    {{}, "closed", QT_TRANSLATE_NOOP("words::FactWords", "closed")},
    {{}, "listed", QT_TRANSLATE_NOOP("words::FactWords", "listed below")},
    {{}, "none_found", QT_TRANSLATE_NOOP("words::FactWords", "none found")},
    {{}, "nonprofit", QT_TRANSLATE_NOOP("words::FactWords", "non-profit")},
    {{}, "company", QT_TRANSLATE_NOOP("words::FactWords", "company")},
    {{}, "volunteers", QT_TRANSLATE_NOOP("words::FactWords", "volunteers")},
    {{}, "state", QT_TRANSLATE_NOOP("words::FactWords", "state")},
    {{}, "free", QT_TRANSLATE_NOOP("words::FactWords", "free of charge")},
    {{}, "one_time", QT_TRANSLATE_NOOP("words::FactWords", "paid once")},
    {{}, "subscription", QT_TRANSLATE_NOOP("words::FactWords", "subscription")},
    {{}, "donation", QT_TRANSLATE_NOOP("words::FactWords", "donations")},
    {{}, "very_common", QT_TRANSLATE_NOOP("words::FactWords", "very common")},
    {{}, "common", QT_TRANSLATE_NOOP("words::FactWords", "common")},
    {{}, "rare", QT_TRANSLATE_NOOP("words::FactWords", "rare")},
    {{}, "none", QT_TRANSLATE_NOOP("words::FactWords", "no")},
    {"jurisdiction", "AU", QT_TRANSLATE_NOOP("words::FactWords", "Australia")},
    {"jurisdiction", "CA", QT_TRANSLATE_NOOP("words::FactWords", "Canada")},
    {"jurisdiction", "CH", QT_TRANSLATE_NOOP("words::FactWords", "Switzerland")},
    {"jurisdiction", "DE", QT_TRANSLATE_NOOP("words::FactWords", "Germany")},
    {"jurisdiction", "FR", QT_TRANSLATE_NOOP("words::FactWords", "France")},
    {"jurisdiction", "GB", QT_TRANSLATE_NOOP("words::FactWords", "United Kingdom")},
    {"jurisdiction", "US", QT_TRANSLATE_NOOP("words::FactWords", "United States")},
    {"jurisdiction", "LU", QT_TRANSLATE_NOOP("words::FactWords", "Luxembourg")},
    {"jurisdiction", "AE", QT_TRANSLATE_NOOP("words::FactWords", "United Arab Emirates")},
};

constexpr std::array<Label, 10> needs = {{
    {{}, "everyday", QT_TRANSLATE_NOOP("words::FactWords", "everyday use")},
    {{}, "mass_surveillance", QT_TRANSLATE_NOOP("words::FactWords", "mass surveillance")},
    {{}, "provider_curiosity", QT_TRANSLATE_NOOP("words::FactWords", "curiosity of the provider")},
    {{}, "contact_network", QT_TRANSLATE_NOOP("words::FactWords", "network of contacts")},
    {{}, "device_seizure", QT_TRANSLATE_NOOP("words::FactWords", "seizure of the device")},
    {{}, "no_phone_number", QT_TRANSLATE_NOOP("words::FactWords", "no phone number")},
    {{}, "internet_cut", QT_TRANSLATE_NOOP("words::FactWords", "internet cut off")},
    {{}, "blocked_network", QT_TRANSLATE_NOOP("words::FactWords", "blocked network")},
    {{}, "big_group", QT_TRANSLATE_NOOP("words::FactWords", "big group")},
    {{}, "outside_contact", QT_TRANSLATE_NOOP("words::FactWords", "contact outside the tool")},
}};

const char *labelIn(std::span<const Label> labels, std::string_view attribute,
                    std::string_view name)
{
    const auto found = std::ranges::find_if(labels, [&](const Label &label) {
        return label.name == name && (label.attribute.empty() || label.attribute == attribute);
    });
    return found == labels.end() ? nullptr : found->words;
}

} // namespace

const char *attributeLabel(std::string_view name)
{
    return labelIn(attributes, {}, name);
}

const char *valueLabel(std::string_view attribute, std::string_view value)
{
    return labelIn(values, attribute, value);
}

const char *needLabel(std::string_view name)
{
    return labelIn(needs, {}, name);
}

} // namespace words
