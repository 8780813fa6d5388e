#pragma once

#include <string>
#include <string_view>

namespace hosts {

/// An address taken apart more strictly than browsers do: what they would repair is unreadable.
/// Only http and https have a host here.
struct WebAddress {
    std::string scheme;   ///< lower case; empty if there is none
    std::string userInfo; ///< what stands before "@"
    bool hasUserInfo = false;
    std::string host;       ///< as written, percent signs decoded
    std::string encoded;    ///< the host as it is asked for: lower case, punycode; else empty
    std::string shown;      ///< the same in its own script
    std::string port;       ///< digits; empty if none is named
    std::string rest;       ///< path, query and fragment, as written
    bool isWeb = false;     ///< http or https
    bool isReadable = true; ///< false: the address is ambiguous and must not be opened

    static WebAddress parse(std::string_view address);
    /// The same for what may lack its scheme, as people write addresses: "example.org/app". Without
    /// one, what holds an "@" before its path is a mail address.
    static WebAddress ofAny(std::string_view address);

    bool isOnUsualPort() const { return port.empty() || port == "80" || port == "443"; }
    /// The address in ASCII, its host encoded; empty unless it is readable, for the web, and has a
    /// host.
    std::string canonical() const;
};

/// A host as it is asked for, and in its own script.
struct Host {
    std::string encoded;
    std::string shown;
    /// False if the rules for host names forbid it; both names are empty then.
    bool isValid() const { return !encoded.empty(); }

    static Host of(std::string_view name);
};

} // namespace hosts
