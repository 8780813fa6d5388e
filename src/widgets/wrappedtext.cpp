#include "widgets/wrappedtext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QWidget>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <memory>

namespace widgets {

namespace {

/// Size of the layout cache in characters: a few screens of lists in both languages.
constexpr qsizetype maxCachedCharacters = 100'000;
constexpr qsizetype costOfAny = 64; ///< overhead of a layout, in characters

struct Wanted {
    QString text;
    QFont font;
    int width = 0;
    int lines = 0;
    double lineHeight = 0;

    bool operator==(const Wanted &) const = default;
    friend std::size_t qHash(const Wanted &wanted, std::size_t seed)
    {
        return qHashMulti(seed, wanted.text, wanted.width, wanted.lines, wanted.font.weight());
    }
};

/// Text broken into lines, with its glyphs, which take longest to compute.
class LaidOut
{
public:
    explicit LaidOut(const Wanted &wanted);

    int height() const { return m_height; }
    /// The height of the first line.
    double width() const;
    void draw(QPainter &painter, QPointF corner) const;

private:
    QTextLayout m_layout;
    QTextLayout m_cut; ///< the last line if the text continues after it
    int m_height = 0;
};

QTextOption options(QTextOption::WrapMode wrap)
{
    QTextOption result;
    result.setWrapMode(wrap);
    result.setAlignment(Qt::AlignLeading);
    return result;
}

LaidOut::LaidOut(const Wanted &wanted) : m_layout(wanted.text, wanted.font)
{
    const QFontMetricsF metrics(wanted.font);
    const double pitch =
        std::max(metrics.height(), wanted.lineHeight * QFontInfo(wanted.font).pixelSize());
    const auto top = [&](int line) { return line * pitch + (pitch - metrics.height()) / 2; };
    m_layout.setTextOption(options(QTextOption::WrapAtWordBoundaryOrAnywhere));
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    QString rest;
    int count = 0;
    for (; count < wanted.lines; ++count) {
        auto line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(wanted.width);
        line.setPosition({0, top(count)});
        if (count + 1 == wanted.lines && line.textStart() + line.textLength() < wanted.text.size())
            rest =
                metrics.elidedText(wanted.text.mid(line.textStart()), Qt::ElideRight, wanted.width);
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(count * pitch));
    if (rest.isEmpty())
        return;
    m_cut.setText(rest);
    m_cut.setFont(wanted.font);
    m_cut.setTextOption(options(QTextOption::NoWrap));
    m_cut.setCacheEnabled(true);
    m_cut.beginLayout();
    auto line = m_cut.createLine();
    line.setLineWidth(wanted.width);
    line.setPosition({0, top(count - 1)});
    m_cut.endLayout();
}

double LaidOut::width() const
{
    const auto &first = m_cut.lineCount() > 0 ? m_cut : m_layout;
    return first.lineCount() > 0 ? first.lineAt(0).naturalTextWidth() : 0;
}

void LaidOut::draw(QPainter &painter, QPointF corner) const
{
    const int whole = m_layout.lineCount() - m_cut.lineCount();
    for (int i = 0; i < whole; ++i)
        m_layout.lineAt(i).draw(&painter, corner);
    if (m_cut.lineCount() > 0)
        m_cut.draw(&painter, corner);
}

using Cache = QCache<Wanted, std::shared_ptr<const LaidOut>>;

/// Cleared with the application, because fonts do not outlive it.
Cache &cached()
{
    static Cache cache(maxCachedCharacters);
    [[maybe_unused]] static const bool once = [] {
        qAddPostRoutine([] { cached().clear(); });
        return true;
    }();
    return cache;
}

/// A shared pointer, because text too long for the cache has no other owner.
std::shared_ptr<const LaidOut> laidOut(const Wanted &wanted)
{
    if (const auto *known = cached().object(wanted))
        return *known;
    auto made = std::make_shared<const LaidOut>(wanted);
    cached().insert(wanted, new std::shared_ptr<const LaidOut>(made),
                    costOfAny + wanted.text.size());
    return made;
}

} // namespace

int drawWrapped(QPainter *painter, const QRect &area, const QString &text, const QFont &font,
                int lines, double lineHeight)
{
    const auto found = laidOut({text, font, area.width(), lines, lineHeight});
    if (painter != nullptr)
        found->draw(*painter, area.topLeft());
    return found->height();
}

void drawLine(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text,
              const QFont &font)
{
    const auto found = laidOut({text, font, area.width() + 1, 1, 1});
    const QSize size(qCeil(found->width()), found->height());
    found->draw(
        painter,
        QStyle::alignedRect(painter.layoutDirection(), alignment | Qt::AlignVCenter, size, area)
            .topLeft());
}

int lineWidth(const QString &text, const QFont &font)
{
    return qCeil(laidOut({text, font, QWIDGETSIZE_MAX, 1, 1})->width());
}

} // namespace widgets
