#include "render/pagemap.h"

#include <algorithm>
#include <iterator>

namespace render {

using namespace Qt::StringLiterals;

QUrl pictureName(std::size_t number)
{
    return QUrl(u"picture:%1"_s.arg(number));
}

bool needsRewrite(const PageMap &pageMap, double line, double otherLine)
{
    return std::ranges::any_of(pageMap.tables,
                               [&](double least) { return (least > line) != (least > otherLine); });
}

int linkAt(const PageMap &pageMap, int position)
{
    const auto after = std::ranges::upper_bound(pageMap.links, position, {}, &PlacedLink::start);
    const bool inside = after != pageMap.links.begin() && position < std::prev(after)->end;
    return inside ? static_cast<int>(after - pageMap.links.begin()) - 1 : -1;
}

} // namespace render
