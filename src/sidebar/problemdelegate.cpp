#include "sidebar/problemdelegate.h"

#include "look/colours.h"
#include "look/icons.h"
#include "models/problemsmodel.h"
#include "widgets/metrics.h"
#include "words/problemwords.h"

#include <QFontDatabase>
#include <QListView>
#include <QPainter>

#include <algorithm>

namespace sidebar {

ProblemDelegate::ProblemDelegate(QListView &view) : QStyledItemDelegate(&view), m_view(view) {}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const bool current = index == m_view.currentIndex() && m_view.hasFocus();
    const auto &row = option.rect;
    if (current || (option.state & QStyle::State_MouseOver))
        painter->fillRect(row, current ? colours.selection : colours.hover);
    if (current)
        painter->fillRect(QRect(row.left(), row.top(), widgets::scaled(&m_view, 3), row.height()),
                          colours.link);

    const bool isError = index.data(models::ProblemsModel::ErrorRole).toBool();
    const auto area = row.adjusted(widgets::scaled(&m_view, 20), widgets::scaled(&m_view, 6),
                                   -widgets::scaled(&m_view, 20), -widgets::scaled(&m_view, 6));
    const int icon = widgets::scaled(&m_view, 16);
    const QFontMetrics metrics(m_view.font());
    look::paintGlyph(*painter,
                     QRectF(area.left(), area.top() + (metrics.height() - icon) / 2.0, icon, icon),
                     isError ? look::Glyph::Discontinued : look::Glyph::AtRisk,
                     isError ? colours.danger : colours.warn);

    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(m_view.font().pointSizeF() * 0.92);
    const auto location = index.data(models::ProblemsModel::LocationRole).toString();
    painter->setFont(fixed);
    painter->setPen(colours.muted);
    const QFontMetrics fixedMetrics(fixed);
    const auto where = fixedMetrics.elidedText(location, Qt::ElideLeft, area.width() / 2);
    const int whereWidth = fixedMetrics.horizontalAdvance(where);
    painter->drawText(
        QRect(area.right() - whereWidth, area.top(), whereWidth + 1, metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter, where);

    const QRect text = area.adjusted(icon + widgets::scaled(&m_view, 10), 0,
                                     -whereWidth - widgets::scaled(&m_view, 16), 0);
    const auto sentence = words::ProblemWords::sentence(index.data().toString());
    painter->setFont(m_view.font());
    painter->setPen(m_view.palette().color(QPalette::WindowText));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(sentence, Qt::ElideRight, text.width()));
    auto small = m_view.font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    painter->setFont(small);
    painter->setPen(colours.muted);
    const auto done = words::ProblemWords::done(index.data().toString());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignBottom,
                      done.isEmpty() ? words::ProblemWords::severity(isError) : done);
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = 2 * QFontMetrics(m_view.font()).height();
    return {1, lines + 2 * widgets::scaled(&m_view, 6)};
}

} // namespace sidebar
