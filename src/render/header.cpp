#include "render/blockwriter.h"
#include "render/plaintext.h"
#include "render/style.h"

namespace render {

using namespace Qt::StringLiterals;

void BlockWriter::writeHeader(const Header &header)
{
    if (header.cover) {
        m_cover = &*header.cover;
        return writeCover(header);
    }
    auto small = m_style.charFormat(0.82);
    small.setForeground(m_style.colours().muted);
    if (!header.section.isEmpty()) {
        startBlock({}, small);
        m_inlines.writeText(breakable(header.section.toStdString()), small);
    }

    QTextBlockFormat title;
    title.setHeadingLevel(1);
    title.setBottomMargin(m_style.textSpace(8));
    startBlock(title, m_style.headingFormat(1));
    m_inlines.writeText(breakable(header.title.toStdString()), m_style.headingFormat(1));
    if (!header.mark.isEmpty())
        m_inlines.writeText(u"%1(%2)"_s.arg(QChar(QChar::Nbsp)).arg(header.mark), small);

    if (!header.facts.isEmpty()) {
        startBlock({}, small);
        m_inlines.writeText(header.facts, small);
    }
    writeToolsNamed(header, small);
    writeRule({});
    m_spaceDue = m_style.textSpace(14);
    writeWarning(header.warning);
}

void BlockWriter::writeToolsNamed(const Header &header, const QTextCharFormat &text)
{
    if (header.tools.empty())
        return;
    startBlock({}, text);
    writeTools(m_words.toolsNamed, header.tools, text);
}

void BlockWriter::writeTools(const QString &label, const std::vector<HeaderTool> &tools,
                             const QTextCharFormat &text)
{
    auto before = label + u' ';
    for (const auto &tool : tools) {
        m_inlines.writeText(before, text);
        m_inlines.writeOwnLink(breakable(tool.name.toStdString()), tool.address, m_words.showTool,
                               text);
        if (!tool.state.isEmpty())
            m_inlines.writeText(u"%1(%2)"_s.arg(QChar(QChar::Nbsp)).arg(tool.state), text);
        before = u", "_s;
    }
}

void BlockWriter::writeWarning(const HeaderWarning &warning)
{
    if (warning.title.isEmpty())
        return;
    const auto &colours = m_style.colours();
    const auto inside = openBox(colours.danger, colours.tintDanger, {});
    auto title = charFormat(inside);
    title.setFontWeight(QFont::DemiBold);
    title.setForeground(colours.danger);
    title.setProperty(ownWordsProperty, true);
    startTitle(PlacedIcon::Kind::Danger, title, inside);
    m_inlines.writeText(warning.title, title);
    auto tight = blockFormat(inside);
    tight.setBottomMargin(m_style.textSpace(2));
    auto text = charFormat(inside);
    text.setProperty(ownWordsProperty, true);
    for (std::size_t i = 0; i < warning.lines.size(); ++i) {
        startBlock(i + 1 < warning.lines.size() ? tight : blockFormat(inside), text);
        writeTools(warning.lines[i].label, warning.lines[i].tools, text);
    }
    closeBox(inside);
}

} // namespace render
