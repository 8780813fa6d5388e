#include "markup/callouttag.h"

#include "markup/containers.h"
#include "markup/gumbo.h"
#include "markup/htmltags.h"
#include "text/fold.h"

namespace markup {

std::optional<CalloutTag> calloutTagOf(std::string_view html)
{
    html = text::trimmed(html);
    const auto tag = containerTagOf(html);
    if (!tag || tag->end != html.size())
        return std::nullopt;
    const gumbo::Output parsed(std::string(html).c_str());
    const auto *body = gumbo::child(parsed.root(), gumbo::childCount(parsed.root()) - 1);
    if (gumbo::childCount(body) != 1)
        return std::nullopt;
    const auto *element = gumbo::child(body, 0);
    const auto label = calloutLabel(element);
    if (!label)
        return std::nullopt;
    return CalloutTag{std::string(tag->name), *label,
                      std::string(gumbo::attribute(element, "title")),
                      std::string(gumbo::attribute(element, "id"))};
}

bool isEndTagOf(std::string_view name, std::string_view html)
{
    html = text::trimmed(html);
    const auto end = closesTag(html, name);
    return end && end->start == 0 && end->end == html.size();
}

} // namespace markup
