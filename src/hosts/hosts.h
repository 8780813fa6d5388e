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
    OtherEnding,    ///< the name of a known host, under another ending
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
    /// What a stranger claims of hosts adds findings and silences none.
    explicit HostJudge(const KnownHosts &known, const KnownHosts &claimed = {});

    std::vector<Finding> judge(std::string_view address, std::string_view linkText = {}) const;

private:
    struct Known {
        std::string host;
        std::string skeleton;
    };
    struct Knowledge {
        std::vector<Known> own;
        std::vector<Known> retired;
        std::vector<Known> reported;

        /// Whether a bare host is one of them, or lies below one.
        bool holds(std::string_view host) const;
    };

    std::vector<Known> prepared(const std::vector<std::string> &hosts) const;
    Knowledge prepared(const KnownHosts &known) const;
    std::string skeletonOf(std::string_view shown) const;
    void judgeHost(const WebAddress &address, std::vector<Finding> &findings) const;
    void judgeMail(std::string_view address, std::vector<Finding> &findings) const;
    void judgeShape(const Host &name, std::vector<Finding> &findings) const;
    static bool tellAlike(std::string_view skeleton, const Knowledge &known,
                          std::vector<Finding> &findings);

    Shapes m_shapes;
    Knowledge m_known;
    Knowledge m_claimed;
    std::vector<std::string> m_names; ///< all of m_known, as they look
};

/// True if an address with such a finding must not be opened.
bool forbidsOpening(Verdict verdict);

} // namespace hosts
