#include "guide/linktable.h"

#include <cstdint>
#include <cstdlib>

namespace {

guide::Entries smallGuide()
{
    guide::Entries entries;
    for (const auto *path : {"fr/guide/011-11-phones/index.md", "fr/guide/011-11-phones/010-a.md",
                             "fr/glossaire.md"}) {
        content::Page page;
        page.path = path;
        page.name = std::string(path).substr(3, std::string(path).size() - 6);
        page.language = *text::Language::parse("fr");
        guide::Entry entry{page.name, {}};
        entry.editions.emplace(page.language, guide::Edition{page});
        entries.emplace(page.name, std::move(entry));
    }
    return entries;
}

} // namespace

/// Any bytes as an address: it leads to a page there is, outside by a scheme on the list, or
/// nowhere.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto entries = smallGuide();
    static const guide::LinkTable table = [] {
        content::Manifest manifest;
        manifest.hosts = {"guide.example.org"};
        manifest.aliases = {{"/fr/node/1", "fr/glossaire.md"}};
        return guide::LinkTable(entries, guide::buildContents(entries, {}), manifest);
    }();
    const std::string_view address(reinterpret_cast<const char *>(data), size);
    const auto &[id, entry] = *entries.begin();
    const auto link = table.resolve(address, entry.editions.begin()->second.page, id);
    if (link.kind == guide::LinkKind::Page && !entries.contains(link.page))
        std::abort();
    if (link.kind == guide::LinkKind::External && link.address.find(':') == std::string::npos)
        std::abort();
    return 0;
}
