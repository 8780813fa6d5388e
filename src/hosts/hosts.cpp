#include "hosts/hosts.h"

#include "hosts/barehost.h"
#include "hosts/namedhost.h"
#include "text/fold.h"
#include "text/looks.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hosts {

namespace {

/// Shorter names have too many legitimate neighbours that differ by one letter.
constexpr std::size_t minNeighbourLength = 5;

std::vector<std::string_view> labels(std::string_view host)
{
    std::vector<std::string_view> result;
    for (std::size_t start = 0; start <= host.size();) {
        const auto end = std::min(host.find('.', start), host.size());
        result.push_back(host.substr(start, end - start));
        start = end + 1;
    }
    return result;
}

/// The last labels of a host, as many as another has.
std::string_view lastAs(std::string_view host, std::string_view other)
{
    auto wanted = std::ranges::count(other, '.') + 1;
    auto start = host.size();
    while (wanted-- > 0 && start != std::string_view::npos)
        start = start == 0 ? std::string_view::npos : host.rfind('.', start - 1);
    return start == std::string_view::npos ? host : host.substr(start + 1);
}

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

/// "signal.example" is a part of "signal.example.test", "signal-example.test" and
/// "signal.example-help.test".
bool isInside(std::string_view known, std::string_view host)
{
    std::string dashed(known);
    std::ranges::replace(dashed, '.', '-');
    for (const auto &name : {std::string(known), dashed}) {
        for (auto at = host.find(name); at != std::string_view::npos;
             at = host.find(name, at + 1)) {
            const auto end = at + name.size();
            const bool opens = at == 0 || host[at - 1] == '.' || host[at - 1] == '-';
            const bool closes = end < host.size() && (host[end] == '.' || host[end] == '-');
            if (opens && closes)
                return true;
            if (!opens && end == host.size() && host[at - 1] != '.') // "wwwsignal.example"
                return host.substr(0, at).ends_with("www");
        }
        if (host.ends_with("-" + name) && name == known)
            return true;
    }
    return false;
}

std::string withoutHyphens(std::string_view host)
{
    std::string result(host);
    std::erase(result, '-');
    return result;
}

/// How many labels at its end are nobody's own: "org", "gouv.fr", "co.uk".
std::size_t endingLabels(const std::vector<std::string_view> &parts)
{
    constexpr std::array<std::string_view, 14> shared = {"ac",  "asso", "co",   "com", "edu",
                                                         "gob", "go",   "gouv", "gov", "ne",
                                                         "net", "nom",  "or",   "org"};
    const bool isShared = parts.size() > 2 && parts.back().size() == 2
        && std::ranges::find(shared, parts[parts.size() - 2]) != shared.end();
    return isShared ? 2 : 1;
}

/// The label that tells whose a host is: "example" of "www.example.co.uk". Empty if it has none.
std::string_view nameIn(std::string_view host)
{
    const auto parts = labels(host);
    const auto ending = endingLabels(parts);
    return parts.size() > ending ? parts[parts.size() - ending - 1] : std::string_view();
}

/// The known name under another ending, whether as a label or with hyphens for its dots.
bool hasNameOf(std::string_view host, std::string_view known)
{
    constexpr std::size_t minNameLength = 6; // shorter ones belong to several honest owners
    const auto name = nameIn(host);
    const auto wanted = nameIn(known);
    if (wanted.size() >= minNameLength && name == wanted && known.starts_with(wanted)
        && !isOrIsBelow(host, known))
        return true;
    // "17cyber-gouv.example"
    auto dashed = std::string(known.substr(0, known.rfind('.')));
    std::ranges::replace(dashed, '.', '-');
    return dashed.size() >= minNameLength && dashed.find('-') != std::string::npos
        && (name == dashed || isOneEditAway(name, dashed));
}

bool nearlyIs(std::string_view skeleton, std::string_view known)
{
    return known.find('.') >= minNeighbourLength && isOneEditAway(skeleton, known);
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
    const auto same = [&](const Known &one) {
        const auto last = lastAs(skeleton, one.skeleton);
        return last == one.skeleton
            || (one.skeleton.find('.') >= minNeighbourLength
                && withoutHyphens(last) == withoutHyphens(one.skeleton));
    };
    const auto nearly = [&](const Known &one) {
        return nearlyIs(lastAs(skeleton, one.skeleton), one.skeleton);
    };
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
