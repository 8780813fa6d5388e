#include "widgets/wrappinglabel.h"

#include "widgets/wrappedtext.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int anyLines = 20;
constexpr double tight = 1; ///< the font's own line spacing

} // namespace

WrappingLabel::WrappingLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WrappingLabel::sizeHint() const
{
    const auto margins = contentsMargins();
    const int sides = margins.left() + margins.right();
    const int wide = widgets::lineWidth(text(), font()) + sides;
    return {wide, heightForWidth(wide)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    const auto margins = contentsMargins();
    return {margins.left() + margins.right() + 1, heightForWidth(QWIDGETSIZE_MAX)};
}

int WrappingLabel::heightForWidth(int width) const
{
    const auto margins = contentsMargins();
    const int room = std::max(1, width - margins.left() - margins.right());
    return drawWrapped(nullptr, {0, 0, room, 0}, text(), font(), anyLines, tight) + margins.top()
        + margins.bottom();
}

void WrappingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const auto room = contentsRect();
    const int high = drawWrapped(nullptr, room, text(), font(), anyLines, tight);
    drawWrapped(&painter, room.translated(0, std::max(0, (room.height() - high) / 2)), text(),
                font(), anyLines, tight);
}

} // namespace widgets
