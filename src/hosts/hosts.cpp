#include "hosts/hosts.h"

#include "hosts/barehost.h"
#include "hosts/namedhost.h"
#include "hosts/resemblance.h"
#include "text/fold.h"
#include "text/looks.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>

namespace hosts {

namespace {

bool isNumber(std::string_view label)
{
    if (label.starts_with("0x"))
        return label.find_first_not_of("0123456789abcdef", 2) == std::string_view::npos;
    return !label.empty() && label.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Browsers take a host for an IP address if its last label is a number: 127.1, 0x7f000001 …
bool isIpAddress(std::string_view host)
{
    return host.starts_with('[') || isNumber(labels(host).back());
}

} // namespace

bool forbidsOpening(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unreadable:
    case Verdict::EmptyHost:
    case Verdict::Local:
    case Verdict::IpAddress:
    case Verdict::NoDot:
    case Verdict::UserInfo:
    case Verdict::HiddenCharacters:
    case Verdict::NotWeb:
        return true;
    default:
        return false;
    }
}

HostJudge::HostJudge(const KnownHosts &known, const KnownHosts &claimed)
    : m_known(prepared(known)), m_claimed(prepared(claimed))
{
    for (const auto *list : {&m_known.own, &m_known.retired, &m_known.reported})
        for (const auto &one : *list)
            m_names.push_back(text::lookOfName(bareHost(Host::of(one.host).shown)));
}

/// As a host looks, without accents: "sígnal" passes for "signal".
std::string HostJudge::skeletonOf(std::string_view shown) const
{
    return m_shapes.skeleton(text::lookOfName(bareHost(shown)));
}

std::vector<HostJudge::Known> HostJudge::prepared(const std::vector<std::string> &hosts) const
{
    std::vector<Known> result;
    for (const auto &name : hosts)
        if (const auto host = Host::of(name); host.isValid())
            result.push_back({std::string(bareHost(host.encoded)), skeletonOf(host.shown)});
    return result;
}

HostJudge::Knowledge HostJudge::prepared(const KnownHosts &known) const
{
    return {prepared(known.own), prepared(known.retired), prepared(known.reported)};
}

bool HostJudge::Knowledge::holds(std::string_view host) const
{
    const auto isAbove = [&](const Known &known) { return isOrIsBelow(host, known.host); };
    return std::ranges::any_of(own, isAbove) || std::ranges::any_of(retired, isAbove)
        || std::ranges::any_of(reported, isAbove);
}

std::vector<Finding> HostJudge::judge(std::string_view address, std::string_view linkText) const
{
    std::vector<Finding> findings;
    const auto parsed = WebAddress::parse(address);
    if (!parsed.isReadable)
        findings.push_back({Verdict::Unreadable, {}});
    if (parsed.hasUserInfo)
        findings.push_back({Verdict::UserInfo, {}});
    if (text::isUtf8(address) && (holdsHidden(address) || holdsHidden(parsed.host)))
        findings.push_back({Verdict::HiddenCharacters, {}});
    if (!parsed.isWeb) {
        if (parsed.isReadable)
            findings.push_back({Verdict::NotWeb, {}});
        if (parsed.scheme == "mailto")
            judgeMail(address, findings);
    } else {
        judgeHost(parsed, findings);
        if (parsed.scheme == "http")
            findings.push_back({Verdict::PlainHttp, {}});
        if (auto other = otherHostNamed(linkText, parsed, m_names); !other.empty())
            findings.push_back({Verdict::TextNamesOther, std::move(other)});
    }
    std::ranges::stable_sort(findings, {}, &Finding::verdict);
    return findings;
}

void HostJudge::judgeHost(const WebAddress &address, std::vector<Finding> &findings) const
{
    if (address.host.empty()) {
        if (address.isReadable)
            findings.push_back({Verdict::EmptyHost, {}});
        return;
    }
    const auto host = bareHost(address.encoded);
    if (host.empty())
        return;
    if (isIpAddress(host))
        return findings.push_back({Verdict::IpAddress, {}});
    if (isOrIsBelow(host, "localhost"))
        return findings.push_back({Verdict::Local, {}});
    if (host.find('.') == std::string_view::npos)
        findings.push_back({Verdict::NoDot, {}});
    const auto report = [&](const std::vector<Known> &known, Verdict verdict) {
        const auto found = std::ranges::find_if(
            known, [&](const Known &one) { return isOrIsBelow(host, one.host); });
        if (found == known.end())
            return false;
        findings.push_back({verdict, found->host});
        return true;
    };
    if (!report(m_known.reported, Verdict::ReportedLookAlike))
        report(m_claimed.reported, Verdict::ReportedLookAlike);
    if (!report(m_known.retired, Verdict::RetiredService))
        report(m_claimed.retired, Verdict::RetiredService);
    judgeShape({address.encoded, address.shown}, findings);
}

void HostJudge::judgeMail(std::string_view address, std::vector<Finding> &findings) const
{
    const auto decoded = text::percentDecoded(address.substr(0, address.find('?')));
    const auto at = decoded.rfind('@');
    if (at == std::string::npos)
        return;
    if (const auto host = Host::of(decoded.substr(at + 1)); host.isValid())
        judgeShape(host, findings);
}

/// The first known host that a host could be taken for, and how.
bool HostJudge::tellAlike(std::string_view skeleton, const Knowledge &known,
                          std::vector<Finding> &findings)
{
    const auto tell = [&](const std::vector<Known> &list, Verdict verdict, auto test) {
        const auto found = std::ranges::find_if(list, test);
        if (found == list.end())
            return false;
        findings.push_back({verdict, found->host});
        return true;
    };
    const auto same = [&](const Known &one) { return isSame(skeleton, one.skeleton); };
    const auto nearly = [&](const Known &one) { return isNearly(skeleton, one.skeleton); };
    const auto inside = [&](const Known &one) { return isInside(one.skeleton, skeleton); };
    const auto renamed = [&](const Known &one) { return hasNameOf(skeleton, one.skeleton); };
    return tell(known.own, Verdict::LookAlike, same)
        || tell(known.retired, Verdict::LookAlike, same)
        || tell(known.own, Verdict::LookAlike, nearly)
        || tell(known.own, Verdict::KnownInside, inside)
        || tell(known.retired, Verdict::KnownInside, inside)
        || tell(known.own, Verdict::OtherEnding, renamed);
}

void HostJudge::judgeShape(const Host &name, std::vector<Finding> &findings) const
{
    const auto host = bareHost(name.encoded);
    const auto shown = bareHost(name.shown);
    const auto skeleton = skeletonOf(shown);
    if (!m_known.holds(host) && !tellAlike(skeleton, m_known, findings) && !m_claimed.holds(host))
        tellAlike(skeleton, m_claimed, findings);

    const auto parts = labels(shown);
    const auto last = parts.back();
    const bool latinEnd = std::ranges::all_of(last, [](char c) { return c >= 0; });
    const auto mixes = [&](std::string_view label) { return m_shapes.mixesScripts(label); };
    if (std::ranges::any_of(parts, mixes))
        findings.push_back({Verdict::MixedScripts, {}});
    if (latinEnd
        && std::ranges::any_of(parts, [&](auto label) { return m_shapes.looksLatin(label); }))
        findings.push_back({Verdict::LooksLatin, {}});
    if (holdsSigns(shown))
        findings.push_back({Verdict::Signs, {}});
}

} // namespace hosts
