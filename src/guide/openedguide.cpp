#include "guide/openedguide.h"

#include "guide/builtin.h"
#include "toolfacts/mergedtools.h"

#include <utility>

namespace guide {

OpenedGuide OpenedGuide::open(const std::filesystem::path &path,
                              const std::filesystem::path &aliases)
{
    const auto wanted = path.empty() ? builtInGuide() : path;
    auto opened = Guide::open(wanted, {aliases, builtInHosts()});
    if (!opened)
        return {};
    auto guide = std::make_shared<const Guide>(std::move(*opened));
    if (isBuiltIn(wanted))
        return {guide, guide->tools(), guide->terms()};
    return {guide, toolfacts::mergedTools(builtInTools(), guide->tools()),
            termsBeside(guide->terms())};
}

} // namespace guide
