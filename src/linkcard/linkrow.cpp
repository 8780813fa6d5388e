#include "linkcard/linkrow.h"

#include "look/colours.h"
#include "widgets/accessible.h"
#include "widgets/metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace linkcard {

namespace {

QColor colourOf(LinkAdvice::Tone tone, const look::Colours &colours)
{
    switch (tone) {
    case LinkAdvice::Tone::Danger:
        return colours.danger;
    case LinkAdvice::Tone::Careful:
        return colours.warn;
    case LinkAdvice::Tone::Plain:
        break;
    }
    return colours.muted;
}

QLabel *label(const QString &text, QWidget *parent)
{
    auto *result = new QLabel(parent);
    widgets::setAccessibleRole(*result, QAccessible::Paragraph); // the card's description has it
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setText(text);
    result->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return result;
}

/// Says nothing that the words beside it do not say.
QLabel *sign(look::Glyph glyph, const QColor &colour, QWidget *parent)
{
    const int side = widgets::scaled(parent, 16);
    QPixmap drawn(QSize(side, side) * parent->devicePixelRatioF());
    drawn.setDevicePixelRatio(parent->devicePixelRatioF());
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    look::paintGlyph(painter, QRectF(0, 0, side, side), glyph, colour);
    painter.end();
    auto *result = new QLabel(parent);
    widgets::setAccessibleRole(*result, QAccessible::Client);
    result->setPixmap(drawn);
    result->setAlignment(Qt::AlignTop);
    result->setContentsMargins(0, widgets::scaled(parent, 2), 0, 0);
    return result;
}

} // namespace

QString spokenRow(const LinkAdvice::Row &row)
{
    const auto said = QStringLiteral("%1: %2").arg(row.label, row.words);
    return said.back().isPunct() ? said : said + u'.';
}

QWidget *linkRows(const std::vector<LinkAdvice::Row> &rows, QWidget *parent)
{
    auto *result = new QWidget(parent);
    const auto colours = look::Colours::from(parent->palette());
    auto *grid = new QGridLayout(result);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(widgets::scaled(parent, 8));
    grid->setVerticalSpacing(widgets::scaled(parent, 6));
    grid->setColumnMinimumWidth(0, widgets::scaled(parent, 104));
    grid->setColumnStretch(2, 1);
    int line = 0;
    for (const auto &row : rows) {
        auto *name = label(row.label, result);
        auto palette = name->palette();
        palette.setColor(QPalette::WindowText, colours.muted);
        name->setPalette(palette);
        auto *words = label(row.words, result);
        words->setAccessibleName(spokenRow(row));
        grid->addWidget(name, line, 0);
        if (row.glyph)
            grid->addWidget(sign(*row.glyph, colourOf(row.tone, colours), result), line, 1);
        if (row.tone != LinkAdvice::Tone::Plain) {
            palette.setColor(QPalette::WindowText, colourOf(row.tone, colours));
            words->setPalette(palette);
        }
        grid->addWidget(words, line, row.glyph ? 2 : 1, 1, row.glyph ? 1 : 2);
        ++line;
    }
    return result;
}

} // namespace linkcard
