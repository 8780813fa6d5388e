#include "render/documentdump.h"

#include "look/colours.h"
#include "render/page.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QTextTableCellFormat>

using namespace Qt::StringLiterals;

namespace {

class Dumper
{
public:
    Dumper(const render::PageMap &pageMap, const look::Colours &colours)
        : m_pageMap(pageMap), m_colours(colours)
    {
    }

    void add(const QTextFrame &frame, int depth)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                add(*table, depth);
            else if (it.currentBlock().isValid())
                add(it.currentBlock(), depth);
        }
    }

    QString text;

private:
    void add(const QTextTable &table, int depth)
    {
        const auto pad = QString(depth * 2, u' ');
        text += u"%1table %2x%3%4\n"_s.arg(pad)
                    .arg(table.rows())
                    .arg(table.columns())
                    .arg(length(u"left"_s, table.format().leftMargin()));
        for (int r = 0; r < table.rows(); ++r) {
            for (int c = 0; c < table.columns(); ++c) {
                const auto cell = table.cellAt(r, c);
                const auto format = cell.format().toTableCellFormat();
                text += pad + u"  cell"_s;
                if (format.leftBorder() > 0)
                    text += u" bar="_s + name(format.leftBorderBrush().color());
                if (format.background().style() != Qt::NoBrush)
                    text += u" tint="_s + name(format.background().color());
                text += u'\n';
                for (auto it = cell.begin(); !it.atEnd(); ++it) {
                    if (const auto *inner = qobject_cast<const QTextTable *>(it.currentFrame()))
                        add(*inner, depth + 2);
                    else if (it.currentBlock().isValid())
                        add(it.currentBlock(), depth + 2);
                }
            }
        }
    }

    void add(const QTextBlock &block, int depth)
    {
        const auto format = block.blockFormat();
        text += QString(depth * 2, u' ');
        text += format.headingLevel() > 0 ? u"h%1"_s.arg(format.headingLevel()) : u"p"_s;
        text += length(u"left"_s, format.leftMargin()) + length(u"hang"_s, -format.textIndent());
        if (format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth))
            text += u" rule"_s;
        if (format.alignment() & Qt::AlignHCenter)
            text += u" centre"_s;
        if (format.alignment() & Qt::AlignRight)
            text += u" right"_s;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            add(it.fragment());
        text += u'\n';
    }

    void add(const QTextFragment &fragment)
    {
        const auto format = fragment.charFormat();
        auto run = fragment.text();
        run.replace(QChar::Nbsp, u'~')
            .replace(u'\t', u"\\t"_s)
            .replace(QChar::LineSeparator, u"\\n"_s);
        run.replace(u'\u200b', u"\\z"_s);
        QStringList signs;
        if (format.fontWeight() > QFont::Normal)
            signs += u"bold"_s;
        if (format.fontItalic())
            signs += u"italic"_s;
        if (format.fontStrikeOut())
            signs += u"strike"_s;
        if (!format.fontFamilies().toStringList().isEmpty())
            signs += u"mono"_s;
        if (format.verticalAlignment() == QTextCharFormat::AlignSuperScript)
            signs += u"super"_s;
        if (format.verticalAlignment() == QTextCharFormat::AlignSubScript)
            signs += u"sub"_s;
        if (const int link = render::linkAt(m_pageMap, fragment.position()); link >= 0)
            signs += u"link:%1"_s.arg(link);
        if (format.underlineStyle() == QTextCharFormat::DashDotLine)
            signs += u"dashdot"_s;
        if (format.foreground().color() != m_colours.text)
            signs += name(format.foreground().color());
        if (format.background().style() != Qt::NoBrush)
            signs += u"on "_s + name(format.background().color());
        if (const auto tip = toolTip(fragment); !tip.isEmpty())
            signs += u"tip=%1"_s.arg(tip);
        text += u" \"%1\""_s.arg(run);
        if (!signs.isEmpty())
            text += u"{%1}"_s.arg(signs.join(u", "_s));
    }

    QString toolTip(const QTextFragment &fragment) const
    {
        const int link = render::linkAt(m_pageMap, fragment.position());
        return link < 0 ? fragment.charFormat().toolTip()
                        : m_pageMap.links[static_cast<std::size_t>(link)].toolTip;
    }

    static QString length(const QString &what, double pixels)
    {
        return pixels > 0 ? u" %1=%2"_s.arg(what).arg(qRound(pixels)) : QString();
    }

    QString name(const QColor &colour) const
    {
        const std::initializer_list<std::pair<QColor, QString>> names = {
            {m_colours.base, u"base"_s},
            {m_colours.text, u"text"_s},
            {m_colours.muted, u"muted"_s},
            {m_colours.link, u"link"_s},
            {m_colours.dead, u"dead"_s},
            {m_colours.danger, u"danger"_s},
            {m_colours.warn, u"warn"_s},
            {m_colours.ok, u"ok"_s},
            {m_colours.edge, u"edge"_s},
            {m_colours.line, u"line"_s},
            {m_colours.tintDanger, u"tint danger"_s},
            {m_colours.tintWarn, u"tint warn"_s},
            {m_colours.tintNote, u"tint note"_s},
            {m_colours.found, u"found"_s}};
        for (const auto &[known, word] : names)
            if (known == colour)
                return word;
        return colour.name();
    }

    const render::PageMap &m_pageMap;
    const look::Colours &m_colours;
};

} // namespace

QString dump(const QTextDocument &document, const render::PageMap &pageMap,
             const look::Colours &colours)
{
    Dumper dumper(pageMap, colours);
    dumper.add(*document.rootFrame(), 0);
    return dumper.text;
}
