#include "hosts/webaddress.h"

#include "text/fold.h"
#include "text/utf8.h"

#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

namespace hosts {

namespace {

/// More than any name may have, and little enough to encode at once.
constexpr std::size_t maxHostLength = 1000;
constexpr std::size_t maxEncodedLength = 253;

struct IdnaCloser {
    void operator()(UIDNA *idna) const { uidna_close(idna); }
};

using Converter = decltype(&uidna_nameToASCII_UTF8);

/// Empty if the name may not be one.
std::string converted(const UIDNA *idna, Converter convert, std::string_view name)
{
    // Names with hyphens at odd places are in use.
    constexpr std::uint32_t harmless =
        UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;
    std::array<char, 4 * maxHostLength> buffer{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        convert(idna, name.data(), static_cast<std::int32_t>(name.size()), buffer.data(),
                static_cast<std::int32_t>(buffer.size()), &info, &status);
    if (U_FAILURE(status) || (info.errors & ~harmless) != 0 || length < 0
        || static_cast<std::size_t>(length) >= buffer.size())
        return {};
    return {buffer.data(), static_cast<std::size_t>(length)};
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

bool isSchemeCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

std::string schemeIn(std::string_view address)
{
    const auto colon = address.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return {};
    auto scheme = text::asciiLower(address.substr(0, colon));
    const bool valid = std::ranges::all_of(scheme, isSchemeCharacter);
    return valid ? scheme : std::string();
}

/// Spaces and what stands below them, and the backslash that browsers read as a slash.
bool holdsForbidden(std::string_view address)
{
    return std::ranges::any_of(
        address, [](char c) { return (c >= 0 && c <= ' ') || c == 0x7F || c == '\\'; });
}

/// Splits "host:port"; false if that is ambiguous.
bool splitPort(std::string_view authority, WebAddress &result)
{
    const auto bracket = authority.starts_with('[') ? authority.find(']') : 0;
    if (bracket == std::string_view::npos)
        return false;
    const auto colon = authority.find(':', bracket);
    result.host = text::percentDecoded(authority.substr(0, colon));
    if (bracket > 0 && std::min(colon, authority.size()) != bracket + 1)
        return false;
    if (colon == std::string_view::npos)
        return true;
    result.port = authority.substr(colon + 1);
    return isDigits(result.port) && result.port.size() <= 5 && std::stoul(result.port) <= 65535;
}

/// "[::1]" names no host that could be encoded; it is kept as it is.
bool isBracketed(std::string_view host)
{
    return host.starts_with('[') && host.ends_with(']')
        && host.find_first_not_of("0123456789abcdefABCDEF:.[]") == std::string_view::npos;
}

} // namespace

Host Host::of(std::string_view name)
{
    if (name.empty() || name.size() > maxHostLength || !text::isUtf8(name))
        return {};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, IdnaCloser> idna(
        uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_NONTRANSITIONAL_TO_ASCII
                            | UIDNA_NONTRANSITIONAL_TO_UNICODE,
                        &status));
    if (U_FAILURE(status))
        return {};
    Host result{converted(idna.get(), &uidna_nameToASCII_UTF8, name),
                converted(idna.get(), &uidna_nameToUnicodeUTF8, name)};
    const bool valid = std::ranges::all_of(result.encoded, isHostCharacter)
        && result.encoded.size() <= maxEncodedLength && !result.encoded.starts_with('.')
        && result.encoded.find("..") == std::string::npos && !result.shown.empty();
    return valid ? result : Host{};
}

WebAddress WebAddress::parse(std::string_view address)
{
    WebAddress result;
    result.scheme = schemeIn(address);
    result.isWeb = result.scheme == "http" || result.scheme == "https";
    if (result.scheme.empty() || !text::isUtf8(address) || holdsForbidden(address))
        result.isReadable = false;
    if (!result.isWeb)
        return result;
    auto rest = address.substr(result.scheme.size() + 1);
    if (!rest.starts_with("//")) {
        result.isReadable = false;
        return result;
    }
    rest.remove_prefix(2);
    const auto end = std::min(rest.find_first_of("/?#"), rest.size());
    auto authority = rest.substr(0, end);
    result.rest = rest.substr(end);
    if (const auto at = authority.rfind('@'); at != std::string_view::npos) {
        result.hasUserInfo = true;
        result.userInfo = authority.substr(0, at);
        authority.remove_prefix(at + 1);
    }
    if (!splitPort(authority, result))
        result.isReadable = false;
    if (isBracketed(result.host)) {
        result.encoded = result.shown = text::asciiLower(result.host);
        return result;
    }
    auto [encoded, shown] = Host::of(result.host);
    result.encoded = std::move(encoded);
    result.shown = std::move(shown);
    if (result.encoded.empty() && !result.host.empty())
        result.isReadable = false;
    return result;
}

WebAddress WebAddress::ofAny(std::string_view address)
{
    if (address.find("://") != std::string_view::npos)
        return parse(address);
    if (address.substr(0, address.find_first_of("/?#")).find('@') != std::string_view::npos)
        return {};
    return parse("http://" + std::string(address));
}

std::string WebAddress::canonical() const
{
    if (!isWeb || !isReadable || encoded.empty())
        return {};
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto result = scheme + "://" + encoded + (port.empty() ? "" : ":" + port);
    for (const char c : rest.starts_with('/') ? rest : "/" + rest) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte < 0x7F
            && std::string_view("\"<>`{}|^'").find(c) == std::string_view::npos)
            result += c;
        else
            result.append({'%', digits[byte / 16], digits[byte % 16]});
    }
    return result;
}

} // namespace hosts
