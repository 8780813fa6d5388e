#include "look/tooltip.h"

namespace look {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

QString toolTipText(const QString &toolTip)
{
    constexpr auto begin = "<qt>"_L1;
    constexpr auto end = "</qt>"_L1;
    if (!toolTip.startsWith(begin) || !toolTip.endsWith(end))
        return toolTip;
    auto text = toolTip.sliced(begin.size(), toolTip.size() - begin.size() - end.size());
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace look
