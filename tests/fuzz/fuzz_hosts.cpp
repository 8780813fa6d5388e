#include "hosts/hosts.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

/// Any bytes as an address: what may be opened is plain ASCII, says the same when read again, and
/// is judged no better for it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const hosts::HostJudge judge(
        {{"signal.example", "meet.example.net"}, {"ostel.me", "zom.im"}, {"ostel.cc"}});
    const std::string_view address(reinterpret_cast<const char *>(data), size);
    const auto findings = judge.judge(address, address);
    const auto canonical = hosts::WebAddress::parse(address).canonical();
    if (!std::ranges::all_of(canonical, [](char c) { return c > ' ' && c < 0x7F; }))
        std::abort();
    const bool refused = std::ranges::any_of(
        findings, [](const auto &finding) { return hosts::forbidsOpening(finding.verdict); });
    if (refused || canonical.empty())
        return 0;
    if (!canonical.starts_with("http://") && !canonical.starts_with("https://"))
        std::abort();
    if (hosts::WebAddress::parse(canonical).canonical() != canonical)
        std::abort();
    for (const auto &finding : judge.judge(canonical))
        if (hosts::forbidsOpening(finding.verdict))
            std::abort();
    return 0;
}
