#include "hosts/hosts.h"

#include "hosts/barehost.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
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

HostJudge::HostJudge(const KnownHosts &known)
    : m_own(prepared(known.own)),
      m_retired(prepared(known.retired)),
      m_reported(prepared(known.reported))
{
}

std::vector<HostJudge::Known> HostJudge::prepared(const std::vector<std::string> &hosts) const
{
    std::vector<Known> result;
    for (const auto &name : hosts)
        if (const auto host = Host::of(name); host.isValid())
            result.push_back(
                {std::string(bareHost(host.encoded)), m_shapes.skeleton(bareHost(host.shown))});
    return result;
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
    } else {
        judgeHost(parsed, findings);
        if (parsed.scheme == "http")
            findings.push_back({Verdict::PlainHttp, {}});
        if (auto other = otherHostNamed(linkText, parsed); !other.empty())
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
        if (found != known.end())
            findings.push_back({verdict, found->host});
    };
    report(m_reported, Verdict::ReportedLookAlike);
    report(m_retired, Verdict::RetiredService);
    judgeShape(address, findings);
}

void HostJudge::judgeShape(const WebAddress &address, std::vector<Finding> &findings) const
{
    const auto host = bareHost(address.encoded);
    const auto shown = bareHost(address.shown);
    const auto skeleton = m_shapes.skeleton(shown);
    const auto isHonest = [&](const Known &known) { return isOrIsBelow(host, known.host); };
    const bool honest = std::ranges::any_of(m_own, isHonest)
        || std::ranges::any_of(m_retired, isHonest) || std::ranges::any_of(m_reported, isHonest);
    const auto tell = [&](const std::vector<Known> &list, Verdict verdict, auto test) {
        const auto found = std::ranges::find_if(list, test);
        if (honest || found == list.end())
            return false;
        findings.push_back({verdict, found->host});
        return true;
    };
    const auto same = [&](const Known &known) {
        return lastAs(skeleton, known.skeleton) == known.skeleton;
    };
    const auto nearly = [&](const Known &known) {
        return nearlyIs(lastAs(skeleton, known.skeleton), known.skeleton);
    };
    const auto inside = [&](const Known &known) { return isInside(known.skeleton, skeleton); };
    if (!tell(m_own, Verdict::LookAlike, same) && !tell(m_retired, Verdict::LookAlike, same)
        && !tell(m_own, Verdict::LookAlike, nearly) && !tell(m_own, Verdict::KnownInside, inside))
        tell(m_retired, Verdict::KnownInside, inside);

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
