#include "render/placed.h"

#include <algorithm>
#include <iterator>

namespace render {

bool dependsOn(const Placed &placed, double line, double otherLine)
{
    return std::ranges::any_of(placed.tables,
                               [&](double least) { return (least > line) != (least > otherLine); });
}

int linkAt(const Placed &placed, int position)
{
    const auto after = std::ranges::upper_bound(placed.links, position, {}, &PlacedLink::start);
    const bool inside = after != placed.links.begin() && position < std::prev(after)->end;
    return inside ? static_cast<int>(after - placed.links.begin()) - 1 : -1;
}

} // namespace render
