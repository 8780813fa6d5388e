#include "ui/factlabels.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>

namespace ui {

namespace {

struct Label {
    std::string_view attribute; ///< where a value means something of its own; else empty
    std::string_view name;
    const char *words;
};

constexpr std::array<Label, 34> attributes = {{
    {{}, "fits", QT_TRANSLATE_NOOP("ui::FactWords", "Made for")},
    {{}, "does_not_fit", QT_TRANSLATE_NOOP("ui::FactWords", "Not made for")},
    {{}, "category", QT_TRANSLATE_NOOP("ui::FactWords", "What it does")},
    {{}, "platforms", QT_TRANSLATE_NOOP("ui::FactWords", "Devices")},
    {{}, "identifier", QT_TRANSLATE_NOOP("ui::FactWords", "To register")},
    {{}, "identifier_shown", QT_TRANSLATE_NOOP("ui::FactWords", "Identifier shown to contacts")},
    {{}, "address_book_upload", QT_TRANSLATE_NOOP("ui::FactWords", "Sending of the address book")},
    {{}, "e2ee_messages", QT_TRANSLATE_NOOP("ui::FactWords", "Messages encrypted end to end")},
    {{}, "e2ee_groups", QT_TRANSLATE_NOOP("ui::FactWords", "Groups encrypted end to end")},
    {{}, "e2ee_calls", QT_TRANSLATE_NOOP("ui::FactWords", "Calls encrypted end to end")},
    {{}, "e2ee_backup", QT_TRANSLATE_NOOP("ui::FactWords", "Backups")},
    {{}, "clear_fallback", QT_TRANSLATE_NOOP("ui::FactWords", "Sends without encryption")},
    {{}, "forward_secrecy", QT_TRANSLATE_NOOP("ui::FactWords", "Forward secrecy")},
    {{}, "protocol", QT_TRANSLATE_NOOP("ui::FactWords", "Protocol")},
    {{}, "verify_contact", QT_TRANSLATE_NOOP("ui::FactWords", "Verifying a contact")},
    {{}, "metadata_who", QT_TRANSLATE_NOOP("ui::FactWords", "The service knows who talks to whom")},
    {{}, "metadata_contacts", QT_TRANSLATE_NOOP("ui::FactWords", "The service knows the contacts")},
    {{}, "metadata_ip", QT_TRANSLATE_NOOP("ui::FactWords", "The service knows the IP address")},
    {{}, "metadata_times", QT_TRANSLATE_NOOP("ui::FactWords", "The service knows dates and hours")},
    {{}, "network", QT_TRANSLATE_NOOP("ui::FactWords", "Network")},
    {{}, "anonymity_network", QT_TRANSLATE_NOOP("ui::FactWords", "Through Tor")},
    {{}, "offline_local", QT_TRANSLATE_NOOP("ui::FactWords", "Without internet")},
    {{}, "disappearing", QT_TRANSLATE_NOOP("ui::FactWords", "Disappearing messages")},
    {{}, "account_protection", QT_TRANSLATE_NOOP("ui::FactWords", "Protection of the account")},
    {{}, "source_client", QT_TRANSLATE_NOOP("ui::FactWords", "Code of the app")},
    {{}, "source_server", QT_TRANSLATE_NOOP("ui::FactWords", "Code of the server")},
    {{}, "reproducible_build", QT_TRANSLATE_NOOP("ui::FactWords", "Reproducible build")},
    {{}, "audits", QT_TRANSLATE_NOOP("ui::FactWords", "Audits")},
    {{}, "operator", QT_TRANSLATE_NOOP("ui::FactWords", "Run by")},
    {{}, "operator_type", QT_TRANSLATE_NOOP("ui::FactWords", "Kind of organisation")},
    {{}, "jurisdiction", QT_TRANSLATE_NOOP("ui::FactWords", "Country")},
    {{}, "licence", QT_TRANSLATE_NOOP("ui::FactWords", "Licence")},
    {{}, "cost", QT_TRANSLATE_NOOP("ui::FactWords", "Cost")},
    {{}, "user_share", QT_TRANSLATE_NOOP("ui::FactWords", "How widespread")},
}};

constexpr Label values[] = {
    {{}, "unknown", QT_TRANSLATE_NOOP("ui::FactWords", "to be checked")},
    {{}, "na", QT_TRANSLATE_NOOP("ui::FactWords", "does not apply")},
    {{}, "yes", QT_TRANSLATE_NOOP("ui::FactWords", "yes")},
    {{}, "no", QT_TRANSLATE_NOOP("ui::FactWords", "no")},
    {{}, "call_audio", QT_TRANSLATE_NOOP("ui::FactWords", "voice call")},
    {{}, "call_video", QT_TRANSLATE_NOOP("ui::FactWords", "video call")},
    {{}, "meeting", QT_TRANSLATE_NOOP("ui::FactWords", "meeting")},
    {{}, "sms", QT_TRANSLATE_NOOP("ui::FactWords", "SMS")},
    {{}, "chat", QT_TRANSLATE_NOOP("ui::FactWords", "messaging")},
    {{}, "group", QT_TRANSLATE_NOOP("ui::FactWords", "group")},
    {{}, "file", QT_TRANSLATE_NOOP("ui::FactWords", "files")},
    {{}, "android", QT_TRANSLATE_NOOP("ui::FactWords", "Android")},
    {{}, "iphone", QT_TRANSLATE_NOOP("ui::FactWords", "iPhone")},
    {{}, "windows", QT_TRANSLATE_NOOP("ui::FactWords", "Windows")},
    {{}, "macos", QT_TRANSLATE_NOOP("ui::FactWords", "macOS")},
    {{}, "linux", QT_TRANSLATE_NOOP("ui::FactWords", "Linux")},
    {{}, "web", QT_TRANSLATE_NOOP("ui::FactWords", "web browser")},
    {{}, "phone", QT_TRANSLATE_NOOP("ui::FactWords", "phone number")},
    {{}, "email", QT_TRANSLATE_NOOP("ui::FactWords", "e-mail address")},
    {{}, "username", QT_TRANSLATE_NOOP("ui::FactWords", "username")},
    {{}, "account_server", QT_TRANSLATE_NOOP("ui::FactWords", "account on a server one chooses")},
    {{}, "random", QT_TRANSLATE_NOOP("ui::FactWords", "random identifier")},
    {"identifier", "none", QT_TRANSLATE_NOOP("ui::FactWords", "nothing")},
    {{}, "always", QT_TRANSLATE_NOOP("ui::FactWords", "always")},
    {{}, "by_choice", QT_TRANSLATE_NOOP("ui::FactWords", "by choice")},
    {{}, "never", QT_TRANSLATE_NOOP("ui::FactWords", "never")},
    {{}, "required", QT_TRANSLATE_NOOP("ui::FactWords", "required")},
    {"address_book_upload", "optional", QT_TRANSLATE_NOOP("ui::FactWords", "left to choice")},
    {"address_book_upload", "none", QT_TRANSLATE_NOOP("ui::FactWords", "no")},
    {{}, "default_all", QT_TRANSLATE_NOOP("ui::FactWords", "by default, everywhere")},
    {{}, "default_partial", QT_TRANSLATE_NOOP("ui::FactWords", "by default, except in some cases")},
    {"anonymity_network", "optional", QT_TRANSLATE_NOOP("ui::FactWords", "possible (Orbot…)")},
    {"e2ee_backup", "optional",
     QT_TRANSLATE_NOOP("ui::FactWords", "encryption must be switched on")},
    {"e2ee_backup", "default", QT_TRANSLATE_NOOP("ui::FactWords", "encrypted by default")},
    {{}, "optional", QT_TRANSLATE_NOOP("ui::FactWords", "must be switched on")},
    {{}, "no_backup", QT_TRANSLATE_NOOP("ui::FactWords", "no backup")},
    {{}, "not_protected", QT_TRANSLATE_NOOP("ui::FactWords", "not protected")},
    {{}, "warns", QT_TRANSLATE_NOOP("ui::FactWords", "with a warning")},
    {{}, "silent", QT_TRANSLATE_NOOP("ui::FactWords", "silently")},
    {"protocol", "signal", QT_TRANSLATE_NOOP("ui::FactWords", "Signal protocol")},
    {{}, "omemo", QT_TRANSLATE_NOOP("ui::FactWords", "OMEMO")},
    {{}, "otr", QT_TRANSLATE_NOOP("ui::FactWords", "OTR")},
    {{}, "mls", QT_TRANSLATE_NOOP("ui::FactWords", "MLS")},
    {{}, "megolm", QT_TRANSLATE_NOOP("ui::FactWords", "Megolm")},
    {{}, "zrtp_srtp", QT_TRANSLATE_NOOP("ui::FactWords", "ZRTP and SRTP")},
    {{}, "dtls_srtp", QT_TRANSLATE_NOOP("ui::FactWords", "DTLS and SRTP")},
    {{}, "autocrypt", QT_TRANSLATE_NOOP("ui::FactWords", "Autocrypt")},
    {{}, "own_published", QT_TRANSLATE_NOOP("ui::FactWords", "its own, published")},
    {{}, "own_unpublished", QT_TRANSLATE_NOOP("ui::FactWords", "its own, not published")},
    {"protocol", "none", QT_TRANSLATE_NOOP("ui::FactWords", "no encryption protocol")},
    {{}, "safety_number", QT_TRANSLATE_NOOP("ui::FactWords", "safety number")},
    {{}, "qr", QT_TRANSLATE_NOOP("ui::FactWords", "QR code")},
    {{}, "sas", QT_TRANSLATE_NOOP("ui::FactWords", "code read aloud")},
    {{}, "fingerprint", QT_TRANSLATE_NOOP("ui::FactWords", "fingerprint")},
    {{}, "invite_only", QT_TRANSLATE_NOOP("ui::FactWords", "by invitation only")},
    {"verify_contact", "none", QT_TRANSLATE_NOOP("ui::FactWords", "no way to verify")},
    {{}, "limited", QT_TRANSLATE_NOOP("ui::FactWords", "to some extent")},
    {{}, "centralised", QT_TRANSLATE_NOOP("ui::FactWords", "centralised")},
    {{}, "federated", QT_TRANSLATE_NOOP("ui::FactWords", "federated")},
    {{}, "relays", QT_TRANSLATE_NOOP("ui::FactWords", "relays")},
    {{}, "p2p", QT_TRANSLATE_NOOP("ui::FactWords", "peer to peer")},
    {{}, "carrier", QT_TRANSLATE_NOOP("ui::FactWords", "phone carrier")},
    {{}, "built_in", QT_TRANSLATE_NOOP("ui::FactWords", "built in")},
    {{}, "unsupported", QT_TRANSLATE_NOOP("ui::FactWords", "not possible")},
    {"disappearing", "default", QT_TRANSLATE_NOOP("ui::FactWords", "by default")},
    {{}, "registration_lock", QT_TRANSLATE_NOOP("ui::FactWords", "registration lock")},
    {{}, "two_factor", QT_TRANSLATE_NOOP("ui::FactWords", "two-factor authentication")},
    {{}, "local_passphrase", QT_TRANSLATE_NOOP("ui::FactWords", "passphrase on the device")},
    {{}, "app_lock", QT_TRANSLATE_NOOP("ui::FactWords", "lock of the app")},
    {{}, "device_list", QT_TRANSLATE_NOOP("ui::FactWords", "list of linked devices")},
    {{}, "open", QT_TRANSLATE_NOOP("ui::FactWords", "open")},
    {"source_client", "partial", QT_TRANSLATE_NOOP("ui::FactWords", "open in part")},
    {"source_server", "partial", QT_TRANSLATE_NOOP("ui::FactWords", "open in part")},
    {{}, "partial", QT_TRANSLATE_NOOP("ui::FactWords", "in part")},
    {{}, "closed", QT_TRANSLATE_NOOP("ui::FactWords", "closed")},
    {{}, "listed", QT_TRANSLATE_NOOP("ui::FactWords", "listed below")},
    {{}, "none_found", QT_TRANSLATE_NOOP("ui::FactWords", "none found")},
    {{}, "nonprofit", QT_TRANSLATE_NOOP("ui::FactWords", "non-profit")},
    {{}, "company", QT_TRANSLATE_NOOP("ui::FactWords", "company")},
    {{}, "volunteers", QT_TRANSLATE_NOOP("ui::FactWords", "volunteers")},
    {{}, "state", QT_TRANSLATE_NOOP("ui::FactWords", "state")},
    {{}, "free", QT_TRANSLATE_NOOP("ui::FactWords", "free of charge")},
    {{}, "one_time", QT_TRANSLATE_NOOP("ui::FactWords", "paid once")},
    {{}, "subscription", QT_TRANSLATE_NOOP("ui::FactWords", "subscription")},
    {{}, "donation", QT_TRANSLATE_NOOP("ui::FactWords", "donations")},
    {{}, "very_common", QT_TRANSLATE_NOOP("ui::FactWords", "very common")},
    {{}, "common", QT_TRANSLATE_NOOP("ui::FactWords", "common")},
    {{}, "rare", QT_TRANSLATE_NOOP("ui::FactWords", "rare")},
    {{}, "none", QT_TRANSLATE_NOOP("ui::FactWords", "no")},
    {"jurisdiction", "AU", QT_TRANSLATE_NOOP("ui::FactWords", "Australia")},
    {"jurisdiction", "CA", QT_TRANSLATE_NOOP("ui::FactWords", "Canada")},
    {"jurisdiction", "CH", QT_TRANSLATE_NOOP("ui::FactWords", "Switzerland")},
    {"jurisdiction", "DE", QT_TRANSLATE_NOOP("ui::FactWords", "Germany")},
    {"jurisdiction", "FR", QT_TRANSLATE_NOOP("ui::FactWords", "France")},
    {"jurisdiction", "GB", QT_TRANSLATE_NOOP("ui::FactWords", "United Kingdom")},
    {"jurisdiction", "US", QT_TRANSLATE_NOOP("ui::FactWords", "United States")},
    {"jurisdiction", "LU", QT_TRANSLATE_NOOP("ui::FactWords", "Luxembourg")},
    {"jurisdiction", "AE", QT_TRANSLATE_NOOP("ui::FactWords", "United Arab Emirates")},
};

constexpr std::array<Label, 10> needs = {{
    {{}, "everyday", QT_TRANSLATE_NOOP("ui::FactWords", "everyday use")},
    {{}, "mass_surveillance", QT_TRANSLATE_NOOP("ui::FactWords", "mass surveillance")},
    {{}, "provider_curiosity", QT_TRANSLATE_NOOP("ui::FactWords", "curiosity of the provider")},
    {{}, "contact_network", QT_TRANSLATE_NOOP("ui::FactWords", "network of contacts")},
    {{}, "device_seizure", QT_TRANSLATE_NOOP("ui::FactWords", "seizure of the device")},
    {{}, "no_phone_number", QT_TRANSLATE_NOOP("ui::FactWords", "no phone number")},
    {{}, "internet_cut", QT_TRANSLATE_NOOP("ui::FactWords", "internet cut off")},
    {{}, "blocked_network", QT_TRANSLATE_NOOP("ui::FactWords", "blocked network")},
    {{}, "big_group", QT_TRANSLATE_NOOP("ui::FactWords", "big group")},
    {{}, "outside_contact", QT_TRANSLATE_NOOP("ui::FactWords", "contact outside the tool")},
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

} // namespace ui
