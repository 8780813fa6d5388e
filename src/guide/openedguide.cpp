#include "guide/openedguide.h"

#include "guide/builtin.h"
#include "guide/shadowednames.h"
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
    if (isOurs) {
        auto tools = opened->tools();
        auto terms = opened->terms();
        return std::make_shared<const OpenedGuide>(
            OpenedGuide{std::move(*opened), std::move(tools), std::move(terms), true});
    }
    const auto builtIn = builtInTools();
    auto shadowed = shadowedNames(builtIn, opened->tools(), opened->terms());
    auto tools = toolfacts::mergeTools(builtIn, opened->tools());
    auto terms = termsBeside(opened->terms());
    return std::make_shared<const OpenedGuide>(OpenedGuide{
        std::move(*opened), std::move(tools), std::move(terms), false, std::move(shadowed)});
}

} // namespace guide
