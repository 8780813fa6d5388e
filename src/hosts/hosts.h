#pragma once

#include "hosts/lookalike.h"
#include "hosts/webaddress.h"

#include <string>
#include <string_view>
#include <vector>

namespace hosts {

/// What can be wrong with an address, worst first.
enum class Verdict {
    Unreadable, ///< browsers would repair it, each in its own way
    EmptyHost,
    Local,            ///< this machine: localhost
    IpAddress,        ///< a number in any spelling
    NoDot,            ///< a name of the local network
    UserInfo,         ///< something stands before "@"
    HiddenCharacters, ///< invisible characters, or ones that change the direction of the text
    ReportedLookAlike,
    RetiredService, ///< host of a service that is gone
    LookAlike,      ///< looks like a known host
    KnownInside,    ///< a known host is a part of its name
    LooksLatin,     ///< letters of another script that look like Latin ones
    MixedScripts,
    Signs,          ///< neither letters nor digits
    TextNamesOther, ///< the link's text names another host
    PlainHttp,
    NotWeb, ///< mail, telephone …: there is no host to look at
};

struct Finding {
    Verdict verdict;
    std::string host; ///< the known host it is about, or the one the text names; may be empty
};

/// What is known of hosts. They are compared without "www.".
struct KnownHosts {
    std::vector<std::string> own;      ///< those whose look-alikes are reported
    std::vector<std::string> retired;  ///< with all hosts below them
    std::vector<std::string> reported; ///< reported look-alikes, with all hosts below them
};

/// Finds what is suspicious about an address.
class HostJudge
{
public:
    explicit HostJudge(const KnownHosts &known);

    std::vector<Finding> judge(std::string_view address, std::string_view linkText = {}) const;

private:
    struct Known {
        std::string host;
        std::string skeleton;
    };

    std::vector<Known> prepared(const std::vector<std::string> &hosts) const;
    void judgeHost(const WebAddress &address, std::vector<Finding> &findings) const;
    void judgeShape(const WebAddress &address, std::vector<Finding> &findings) const;

    Shapes m_shapes;
    std::vector<Known> m_own;
    std::vector<Known> m_retired;
    std::vector<Known> m_reported;
};

/// True if an address with such a finding must not be opened.
bool forbidsOpening(Verdict verdict);

/// The host that a word names, signs around it left out: as an address, or by itself with an ending
/// that is no file's. Invalid if it names none.
Host hostNamedBy(std::string_view word);

/// The host that a word of the text names, other than the address's or one above or below it; else
/// empty.
std::string otherHostNamed(std::string_view linkText, const WebAddress &address);

} // namespace hosts
