#include "render/blockwriter.h"
#include "render/cellborder.h"
#include "render/coversizes.h"
#include "render/plaintext.h"
#include "render/style.h"

#include <QTextTable>
#include <QTextTableCellFormat>

namespace render {

namespace {

QTextTableCellFormat buttonFormat(const Style &style, bool isFirst)
{
    const auto &colours = style.colours();
    QTextTableCellFormat box;
    for (const auto edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge})
        setBorder(box, edge, style.space(isFirst ? 2 : 1), isFirst ? colours.link : colours.edge);
    box.setPadding(style.textSpace(8));
    box.setLeftPadding(style.textSpace(15));
    box.setRightPadding(style.textSpace(15));
    return box;
}

} // namespace

void BlockWriter::writeButtons(const std::vector<CoverButton> &buttons)
{
    qsizetype letters = 0;
    for (const auto &button : buttons)
        letters += button.words.size() + 8;
    if (buttons.empty())
        return;
    const auto count = static_cast<int>(buttons.size());
    const bool beside = hasRoomBeside(static_cast<double>(letters));
    // Empty rows or columns keep them apart.
    const int places = 2 * count - 1;
    auto format = boxFormat({});
    if (m_rightToLeft)
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (beside) {
        QList<QTextLength> widths(places);
        for (int i = 1; i < places; i += 2)
            widths[i] = QTextLength(QTextLength::FixedLength, m_style.textSpace(10));
        format.setColumnWidthConstraints(widths);
    }
    auto *table = m_cursor.insertTable(beside ? 1 : places, beside ? places : 1, format);
    for (int i = 0; i < places; ++i) {
        auto cell = table->cellAt(beside ? 0 : i, beside ? i : 0);
        m_cursor = cell.firstCursorPosition();
        m_fresh = true;
        if (i % 2 == 1) {
            startBlock({}, m_style.charFormat(0.5));
            m_inlines.writeText(QChar(u'\u200b'), m_style.charFormat(0.5));
            continue;
        }
        const bool isFirst = i == 0;
        cell.setFormat(buttonFormat(m_style, isFirst));
        writeButton(buttons[static_cast<std::size_t>(i / 2)], isFirst);
    }
    leave(*table);
}

void BlockWriter::writeButton(const CoverButton &button, bool isFirst)
{
    auto text = m_style.charFormat(coverNoteSize);
    text.setFontWeight(isFirst ? QFont::DemiBold : QFont::Normal);
    text.setProperty(ownWordsProperty, true);
    startBlock({}, text);
    if (!button.icon.isNull()) {
        auto icon = text;
        icon.setVerticalAlignment(QTextCharFormat::AlignMiddle);
        m_inlines.writePicture({button.icon, button.icon.deviceIndependentSize()}, {}, {}, icon);
        m_inlines.writeText(QString(2, QChar(QChar::Nbsp)), text);
    }
    m_inlines.writeButton(breakable(button.words.toStdString()), button.address, button.toolTip,
                          text);
}

} // namespace render
