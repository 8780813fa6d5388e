#include "guide/openedguide.h"

#include "guide/builtin.h"
#include "toolfacts/mergetools.h"

#include <utility>

namespace guide {

SharedGuide OpenedGuide::open(const std::filesystem::path &path,
                              const std::filesystem::path &aliases, const std::stop_token &stop)
{
    auto opened =
        Guide::open(path.empty() ? builtInGuide() : path, {aliases, builtInHosts(), stop});
    if (!opened)
        return nullptr;
    // A page of the built-in guide is opened with all of it.
    const bool isOurs = guide::isBuiltIn(opened->root());
    auto tools = isOurs ? opened->tools() : toolfacts::mergeTools(builtInTools(), opened->tools());
    auto terms = isOurs ? opened->terms() : termsBeside(opened->terms());
    return std::make_shared<const OpenedGuide>(
        OpenedGuide{std::move(*opened), std::move(tools), std::move(terms), isOurs});
}

} // namespace guide
