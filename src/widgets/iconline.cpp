#include "widgets/iconline.h"

#include "widgets/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

IconLine::IconLine(look::Glyph glyph, const QColor &colour, QWidget *parent)
    : QWidget(parent), m_glyph(glyph), m_colour(colour), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(scaled(this, 24), 0, 0, 0);
    m_content->setSpacing(scaled(this, 2));
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto *first = m_content->count() > 0 ? m_content->itemAt(0)->widget() : nullptr;
    const int middle = first != nullptr
        ? first->y() + std::min(first->height(), QFontMetrics(first->font()).height()) / 2
        : height() / 2;
    const int side = scaled(this, 16);
    const bool isTall = first != nullptr && first->inherits("widgets::CardLink");
    const int y = (isTall ? first->y() + first->height() / 2 : middle) - side / 2;
    look::paintGlyph(painter, QRectF(0, y, side, side), m_glyph, m_colour);
}

} // namespace widgets
