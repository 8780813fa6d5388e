#include "searchpanel/founddelegate.h"

#include "look/colours.h"
#include "look/icons.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"
#include "words/statecolours.h"
#include "words/toolwords.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace searchpanel {

using Kind = FoundRow::Kind;

namespace {

constexpr int maxLines = 2; ///< of a definition, and of states

/// Where to start a text so that its first mark is visible on one line.
qsizetype beginning(const QString &text, const std::vector<FoundRow::Mark> &marks,
                    const QFontMetrics &metrics, int width)
{
    if (marks.empty())
        return 0;
    const auto &mark = marks.front();
    if (metrics.horizontalAdvance(text.left(mark.start + mark.length)) < width * 3 / 4)
        return 0;
    qsizetype from = mark.start;
    while (from > 1 && metrics.horizontalAdvance(text.mid(from, mark.start - from)) < width / 3)
        from = text.lastIndexOf(u' ', from - 2) + 1;
    return from;
}

} // namespace

FoundDelegate::FoundDelegate(QListView &view, const FoundRows &rows)
    : QStyledItemDelegate(&view), m_view(view), m_rows(rows)
{
}

QFont FoundDelegate::small() const
{
    auto font = m_view.font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

QFont FoundDelegate::bold() const
{
    auto font = m_view.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

int FoundDelegate::lineHeight() const
{
    return QFontMetrics(m_view.font()).height();
}

QRect FoundDelegate::titleLine(const QRect &area) const
{
    const int side = widgets::scaled(&m_view, 16);
    const int sign = widgets::scaled(&m_view, 26);
    return {area.left() + side + sign, area.top() + widgets::scaled(&m_view, 6),
            area.width() - 2 * side - sign, lineHeight()};
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto &row = m_rows.row(index.row());
    const int width = std::max(1, m_view.viewport()->width());
    if (row.kind == Kind::Heading)
        return {width, widgets::scaled(&m_view, 32)};
    int height = lineHeight() + widgets::scaled(&m_view, 12);
    const auto line = titleLine({0, 0, width, 0});
    if (row.kind == Kind::Term)
        height += widgets::drawWrapped(nullptr, line, row.text, small(), maxLines);
    else
        height += row.text.isEmpty() ? 0 : lineHeight();
    height += row.reason.isEmpty() ? 0 : lineHeight();
    height += row.states.isEmpty()
        ? 0
        : widgets::drawWrapped(nullptr, line, row.states, small(), maxLines);
    return {width, std::max(widgets::scaled(&m_view, 32), height)};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &row = m_rows.row(index.row());
    const auto &area = option.rect;
    if (row.kind == Kind::Heading)
        return paintHeading(*painter, area, row, index.row() == 0);
    const auto colours = look::Colours::from(m_view.palette());
    const bool isCurrent = index == m_view.currentIndex();
    if (isCurrent && colours.highContrast) {
        painter->setPen(QPen(colours.link, 2));
        painter->drawRect(area.adjusted(1, 1, -1, -1));
    } else if (isCurrent) {
        painter->fillRect(area, colours.selection);
        painter->fillRect(
            QRect(area.left(), area.top(), widgets::scaled(&m_view, 3), area.height()),
            colours.link);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(area, colours.hover);
    }
    paintRow(*painter, area, row);
}

void FoundDelegate::paintHeading(QPainter &painter, const QRect &area, const FoundRow &row,
                                 bool first) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const int side = widgets::scaled(&m_view, 16);
    if (!first)
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), colours.line);
    painter.setFont(small());
    painter.setPen(colours.muted);
    const auto line = area.adjusted(side, 0, -side, 0);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, row.title);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, row.aside);
}

void FoundDelegate::paintRow(QPainter &painter, const QRect &area, const FoundRow &row) const
{
    const auto colours = look::Colours::from(m_view.palette());
    const auto text = m_view.palette().color(QPalette::Text);
    const int sign = widgets::scaled(&m_view, 16);
    const int height = lineHeight();
    auto line = titleLine(area);
    if (row.kind == Kind::More)
        return paintMarked(painter, line, row.title, {}, m_view.font(), colours.link);
    paintSign(painter,
              QRect(area.left() + widgets::scaled(&m_view, 16), line.top() + (height - sign) / 2,
                    sign, sign),
              row);

    auto title = line;
    if (!row.aside.isEmpty()) {
        const QFontMetrics metrics(small());
        const int most = line.width() * (row.kind == Kind::Tool ? 3 : 2) / 5;
        const auto aside = metrics.elidedText(row.aside, Qt::ElideRight, most);
        painter.setFont(small());
        painter.setPen(row.kind == Kind::Tool ? words::stateColour(row.state, colours)
                                              : colours.muted);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, aside);
        title.setRight(title.right() - metrics.horizontalAdvance(aside)
                       - widgets::scaled(&m_view, 12));
    }
    paintMarked(painter, title, row.title, row.titleMarks, bold(), text);
    title.setLeft(title.left() + QFontMetrics(bold()).horizontalAdvance(row.title));
    if (!row.section.isEmpty() && title.width() > widgets::scaled(&m_view, 60))
        paintMarked(painter, title, QStringLiteral(" › ") + row.section, {}, small(),
                    colours.muted);
    if (row.kind == Kind::Term) {
        painter.setPen(colours.muted);
        widgets::drawWrapped(&painter, line.translated(0, height), row.text, small(), maxLines);
        return;
    }
    const auto below = [&](const QString &words, const std::vector<FoundRow::Mark> &marks,
                           const QColor &colour) {
        if (words.isEmpty())
            return;
        line.translate(0, height);
        paintMarked(painter, line, words, marks, small(), colour);
    };
    below(row.text, row.textMarks, colours.muted);
    below(row.reason, {}, colours.muted);
    if (row.states.isEmpty())
        return;
    painter.setPen(colours.warn);
    widgets::drawWrapped(&painter, line.translated(0, height), row.states, small(), maxLines);
}

void FoundDelegate::paintSign(QPainter &painter, const QRect &square, const FoundRow &row) const
{
    const auto colours = look::Colours::from(m_view.palette());
    if (row.kind == Kind::Tool)
        look::paintGlyph(painter, square, words::ToolWords::glyph(row.state),
                         words::stateColour(row.state, colours));
    else
        look::paintGlyph(painter, square,
                         row.kind == Kind::Page       ? look::Glyph::Page
                             : row.kind == Kind::Term ? look::Glyph::Book
                                                      : look::Glyph::Search,
                         colours.muted);
}

void FoundDelegate::paintMarked(QPainter &painter, const QRect &line, const QString &text,
                                const std::vector<FoundRow::Mark> &marks, const QFont &font,
                                const QColor &colour) const
{
    const QFontMetrics metrics(font);
    const auto from = beginning(text, marks, metrics, line.width());
    const auto rest = from == 0 ? text : QChar(0x2026) + text.mid(from);
    const auto moved = from == 0 ? 0 : from - 1;
    const auto shown = metrics.elidedText(rest, Qt::ElideRight, line.width());
    const auto kept = shown == rest ? rest.size() : shown.size() - 1; // then there is an ellipsis
    const auto colours = look::Colours::from(m_view.palette());
    QList<QTextLayout::FormatRange> formats;
    for (const auto &mark : marks) {
        const auto start = mark.start - moved;
        const auto length = std::min<qsizetype>(mark.length, kept - start);
        if (length <= 0)
            break;
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(length);
        range.format.setBackground(colours.found);
        range.format.setForeground(colours.text);
        formats += range;
    }
    QTextLayout layout(shown, font);
    auto option = layout.textOption();
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    auto only = layout.createLine();
    only.setLineWidth(line.width());
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter,
                QPointF(line.left(), line.top() + (line.height() - metrics.height()) / 2.0));
}

} // namespace searchpanel
