#include "toolpanel/historychain.h"

#include "look/colours.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QVBoxLayout>

namespace toolpanel {

HistoryChain::HistoryChain(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(widgets::scaled(this, 24), 0, 0, 0);
    m_layout->setSpacing(widgets::scaled(this, 8));
}

QVBoxLayout &HistoryChain::addRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_layout->addWidget(row);
    m_rows.push_back(row);
    return *layout;
}

void HistoryChain::endWith(look::Glyph glyph, const QColor &colour)
{
    m_end = glyph;
    m_endColour = colour;
}

void HistoryChain::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = look::Colours::from(palette());
    const double centre = widgets::scaled(this, 8);
    const double side = widgets::scaled(this, 16);
    const double gap = widgets::scaled(this, 8);
    const double inRow = fontMetrics().height() / 2.0;
    const double radius = widgets::scaled(this, 5) / 2.0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double y = m_rows[i]->y() + inRow;
        const bool isLast = i + 1 == m_rows.size();
        if (!isLast) {
            painter.setPen(QPen(colours.muted, 1.5));
            painter.drawLine(QPointF(centre, y + gap),
                             QPointF(centre, m_rows[i + 1]->y() + inRow - gap));
        }
        if (isLast && m_end) {
            look::paintGlyph(painter, QRectF(centre - side / 2, y - side / 2, side, side), *m_end,
                             m_endColour);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        painter.drawEllipse(QPointF(centre, y), radius, radius);
    }
}

} // namespace toolpanel
