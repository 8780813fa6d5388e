#include "guide/builtin.h"

#include "content/library.h"
#include "storage/folder.h"

#include <algorithm>
#include <system_error>

namespace guide {

namespace fs = std::filesystem;

fs::path builtInGuide()
{
    std::error_code error;
    const auto program = fs::read_symlink("/proc/self/exe", error);
    const auto installed = program.parent_path().parent_path() / "share/vademecum/guide";
    return fs::is_directory(installed, error) ? installed : fs::path(SOURCE_GUIDE);
}

bool isBuiltIn(const fs::path &folder)
{
    std::error_code error;
    return fs::equivalent(folder, builtInGuide(), error);
}

bool isOfFirstHour(const text::PageId &page)
{
    return page == firstHour || page.starts_with(firstHour + '_');
}

content::Manifest builtInManifest()
{
    const auto folder = storage::Folder::open(builtInGuide());
    if (!folder)
        return {};
    const auto yaml = folder->read("guide.yaml", 1024 * 1024);
    text::Problems problems;
    return yaml ? content::parseManifest(*yaml, "guide.yaml", problems) : content::Manifest();
}

std::vector<std::string> builtInHosts()
{
    return builtInManifest().hosts;
}

std::vector<content::Tool> builtInTools()
{
    const auto folder = storage::Folder::open(builtInGuide());
    text::Problems problems; // its problems are the author's
    return folder ? content::loadTools(*folder, problems) : std::vector<content::Tool>();
}

std::vector<content::Term> builtInTerms()
{
    const auto folder = storage::Folder::open(builtInGuide());
    text::Problems problems;
    return folder ? content::loadTerms(*folder, problems) : std::vector<content::Term>();
}

std::vector<content::Term> termsBeside(const std::vector<content::Term> &own)
{
    auto terms = builtInTerms();
    for (const auto &term : own)
        if (std::ranges::find(terms, term.id, &content::Term::id) == terms.end()) {
            terms.push_back(term);
            terms.back().fromOpenedGuide = true;
        }
    return terms;
}

} // namespace guide
