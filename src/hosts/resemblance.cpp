#include "hosts/resemblance.h"

#include "hosts/barehost.h"
#include "hosts/lookalike.h"

#include <algorithm>
#include <array>
#include <string>

namespace hosts {

namespace {

/// Shorter names have too many legitimate neighbours that differ by one letter.
constexpr std::size_t minNeighbourLength = 5;

/// The last labels of a host, as many as another has.
std::string_view lastAs(std::string_view host, std::string_view other)
{
    auto wanted = std::ranges::count(other, '.') + 1;
    auto start = host.size();
    while (wanted-- > 0 && start != std::string_view::npos)
        start = start == 0 ? std::string_view::npos : host.rfind('.', start - 1);
    return start == std::string_view::npos ? host : host.substr(start + 1);
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

} // namespace

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

bool isSame(std::string_view host, std::string_view known)
{
    const auto last = lastAs(host, known);
    return last == known
        || (known.find('.') >= minNeighbourLength && withoutHyphens(last) == withoutHyphens(known));
}

bool isNearly(std::string_view host, std::string_view known)
{
    return known.find('.') >= minNeighbourLength && isOneEditAway(lastAs(host, known), known);
}

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

} // namespace hosts
