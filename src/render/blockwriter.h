#pragma once

#include "markup/document.h"
#include "render/inlinewriter.h"
#include "render/pageheader.h"
#include "text/deadline.h"

#include <QTextBlockFormat>
#include <QTextCursor>

#include <map>
#include <tuple>

class QTextTable;
class QTextTableCellFormat;
class QTextTableFormat;

namespace render {

/// Walks the tree and writes its blocks at the end of a text document.
class BlockWriter
{
public:
    /// Past the deadline the rest of the page is left out, and a sentence says so.
    BlockWriter(QTextDocument &target, const Style &style, const Words &words,
                const PageResolver &resolver, const text::Deadline &deadline, PageMap &pageMap);

    void writeHeader(const Header &header);
    /// Writes the document's blocks from the given one on; the header stands for those before it.
    void writeFrom(const markup::Document &document, std::size_t first);
    /// Call it before the document is used.
    void finish();

private:
    /// What blocks inherit from the blocks around them.
    struct Context {
        double left = 0; ///< pixels kept free before the text, on the side where its lines begin
        double gap = 12; ///< designed space after a paragraph
        double size = 1; ///< of the text, in ems of the page
        int boxes = 0;   ///< frames around
        int lists = 0;   ///< lists around
        QTextTable *box = nullptr; ///< the innermost frame, if it is a callout's or a quote's
        bool bold = false;         ///< in the head of a table
        bool muted = false;
        Qt::Alignment alignment = Qt::AlignLeading;
    };

    void write(const markup::Block &block, const Context &context);
    void write(const std::vector<markup::Block> &blocks, const Context &context);
    void writeToolsNamed(const Header &header, const QTextCharFormat &text);
    void writeTools(const QString &label, const std::vector<HeaderTool> &tools,
                    const QTextCharFormat &text);
    void writeWarning(const HeaderWarning &warning);
    void writeCover(const Header &header);
    void writeCoverLine(const QString &words, double size, double below);
    void writeButtons(const std::vector<CoverButton> &buttons);
    void writeButton(const CoverButton &button, bool isFirst);
    void writeFacts(const std::vector<CoverFact> &facts);
    /// A table without a grid: lines below its rows. Where lines are short, one cell stands below
    /// the other, or a list if the columns have heads.
    void writeRows(const markup::Block &table, const Context &context);
    void writeRow(const markup::Block &row, QTextTable &rows, int at, const QColor &above);
    /// Whether lines hold that many characters; notes that the page depends on it.
    bool hasRoom(double least);
    /// The same for blocks that stand side by side.
    bool hasRoomBeside(double least);
    Context coverContext(const markup::Block &block) const;
    /// Says that the rest is left out.
    void writeEnd();
    /// The block before which a cover's facts are written; the number of blocks if they come last.
    static std::size_t endOfFirstSection(const markup::Document &document, std::size_t first);
    void writeHeading(const markup::Block &block, const Context &context);
    void writeParagraph(const markup::Block &block, const Context &context);
    void writeCode(const markup::Block &block, const Context &context);
    void writeRule(const Context &context);

    void writeList(const markup::Block &list, const Context &context);
    void writeItem(const markup::Block &item, const QString &marker, double indent,
                   const Context &context);
    void writeFootnote(const markup::Block &footnote, const Context &context);
    /// The block's first paragraph hangs behind the marker, the rest stands below it.
    void writeHanging(const markup::Block &block, const QString &marker, double indent,
                      const Context &context);
    /// A multiple of the tab stop.
    double markerWidth(const QString &widest) const;

    void writeQuote(const markup::Block &quote, const Context &context);
    void writeCallout(const markup::Block &callout, const Context &context);
    void writeTable(const markup::Block &table, const Context &context);
    QTextTableFormat boxFormat(const Context &context) const;
    QTextTableCellFormat cellFormat(const QColor &bar, const QColor &tint) const;
    /// Opens a box with a bar at its left, for a callout or a quote; a plain one if boxes are
    /// nested too deeply.
    Context openBox(const QColor &bar, const QColor &tint, const Context &context);
    /// Starts the first block of a box, beside its icon.
    void startTitle(PlacedIcon::Kind icon, const QTextCharFormat &text, const Context &inside);
    Context besideIcon(const Context &inside) const;
    /// Places it beside the block that has just been started.
    void placeIcon(PlacedIcon::Kind icon);
    void closeBox(const Context &inside);

    void writeTask(markup::Task task, const Context &context);

    QTextBlockFormat blockFormat(const Context &context) const;
    QTextCharFormat charFormat(const Context &context) const;
    void startBlock(QTextBlockFormat format, const QTextCharFormat &charFormat);
    void leave(QTextTable &table);
    void noteIds(const markup::Block &block);

    QTextCursor m_cursor;
    const Style &m_style;
    const Words &m_words;
    const PageResolver &m_resolver;
    PageMap &m_pageMap;
    text::Deadline m_deadline;
    InlineWriter m_inlines;
    bool m_rightToLeft;
    const Cover *m_cover = nullptr;     ///< set if the page is a cover
    bool m_fresh = true;                ///< the cursor stands in a block that nobody has used yet
    QTextTable *m_tableAbove = nullptr; ///< just left
    double m_spaceDue = 0;              ///< pixels of space due above the next block
    bool m_blockDue = false;            ///< the position of a top-level block has yet to be noted
    /// By the parts of a context they depend on: left, gap, alignment.
    mutable std::map<std::tuple<double, double, int>, QTextBlockFormat> m_blockFormats;
    std::vector<std::string> m_idsDue; ///< of blocks that have not started yet
};

} // namespace render
