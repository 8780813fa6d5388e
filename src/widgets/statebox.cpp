#include "widgets/statebox.h"

#include "look/colours.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

StateBox::StateBox(const QColor &bar, const QColor &tint, QWidget *parent)
    : QWidget(parent), m_bar(bar), m_tint(tint), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(scaled(this, 15), scaled(this, 9), scaled(this, 12),
                                  scaled(this, 10));
    m_content->setSpacing(scaled(this, 4));
}

void StateBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = look::Colours::from(palette());
    painter.fillRect(rect(), m_tint);
    if (colours.highContrast) {
        painter.setPen(colours.text);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.fillRect(QRect(0, 0, scaled(this, colours.highContrast ? 5 : 3), height()), m_bar);
}

} // namespace widgets
