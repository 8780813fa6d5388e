#include "render/column.h"

#include "render/pagemap.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace render {

namespace {

constexpr double picturePadding = 2; // pixels, so that rounding makes no scroll bar

void fitPictures(QTextDocument &page, const PageMap &pageMap, double width)
{
    for (const auto &picture : pageMap.pictures) {
        const double room = std::max(1.0, width * picture.share - picturePadding);
        const auto size = picture.size * std::min(1.0, room / picture.size.width());
        QTextCursor cursor(&page);
        cursor.setPosition(picture.position);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        auto format = cursor.charFormat().toImageFormat();
        format.setWidth(size.width());
        format.setHeight(size.height());
        cursor.setCharFormat(format);
    }
}

} // namespace

void fitColumn(QTextDocument &page, const PageMap &pageMap, double viewWidth, double columnWidth,
               double margin)
{
    const double side =
        columnWidth > 0 ? std::max(margin, std::floor((viewWidth - columnWidth) / 2)) : margin;
    auto format = page.rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), side) && qFuzzyCompare(format.topMargin(), margin))
        return;
    format.setMargin(margin);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    page.rootFrame()->setFrameFormat(format);
    fitPictures(page, pageMap, viewWidth - 2 * side);
}

} // namespace render
