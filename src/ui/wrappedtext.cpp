#include "ui/wrappedtext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>
#include <optional>

namespace ui {

namespace {

/// Characters of text that are kept laid out: some screens of lists in both languages.
constexpr qsizetype mostKept = 40'000;

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

/// Text broken into lines, with the shapes of its letters, which take longest to find.
class LaidOut
{
public:
    explicit LaidOut(const Wanted &wanted);

    int height() const { return m_height; }
    void draw(QPainter &painter, QPointF corner) const;

private:
    QTextLayout m_layout;
    QTextLayout m_cut; ///< what stands in the last line where the text goes on
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
            rest = metrics.elidedText(wanted.text.mid(line.textStart()), Qt::ElideRight,
                                      wanted.width);
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

void LaidOut::draw(QPainter &painter, QPointF corner) const
{
    const int whole = m_layout.lineCount() - m_cut.lineCount();
    for (int i = 0; i < whole; ++i)
        m_layout.lineAt(i).draw(&painter, corner);
    if (m_cut.lineCount() > 0)
        m_cut.draw(&painter, corner);
}

/// Fonts go with the application.
QCache<Wanted, LaidOut> &kept()
{
    static QCache<Wanted, LaidOut> cache(mostKept);
    [[maybe_unused]] static const bool once = [] {
        qAddPostRoutine([] { kept().clear(); });
        return true;
    }();
    return cache;
}

} // namespace

int drawWrapped(QPainter *painter, const QRect &area, const QString &text, const QFont &font,
                int lines, double lineHeight)
{
    const Wanted wanted{text, font, area.width(), lines, lineHeight};
    auto *laidOut = kept().object(wanted);
    std::optional<LaidOut> large;
    if (laidOut == nullptr && text.size() < mostKept) {
        laidOut = new LaidOut(wanted);
        kept().insert(wanted, laidOut, std::max<qsizetype>(1, text.size()));
    } else if (laidOut == nullptr) {
        laidOut = &large.emplace(wanted);
    }
    if (painter != nullptr)
        laidOut->draw(*painter, area.topLeft());
    return laidOut->height();
}

} // namespace ui
