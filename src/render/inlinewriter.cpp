#include "render/inlinewriter.h"

#include "look/tooltip.h"
#include "render/columns.h"
#include "render/plaintext.h"
#include "render/style.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace render {

using namespace Qt::StringLiterals;
using markup::InlineKind;

namespace {

constexpr QChar arrow = u'\u2197';

void changeEmphasis(QTextCharFormat &format, const Style &)
{
    format.setFontItalic(true);
}

void changeStrong(QTextCharFormat &format, const Style &)
{
    format.setFontWeight(QFont::DemiBold);
}

void changeStrike(QTextCharFormat &format, const Style &)
{
    format.setFontStrikeOut(true);
}

void changeMark(QTextCharFormat &format, const Style &style)
{
    format.setBackground(style.colours().found);
}

void changeSuperscript(QTextCharFormat &format, const Style &)
{
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
}

void changeSubscript(QTextCharFormat &format, const Style &)
{
    format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
}

void changeKey(QTextCharFormat &format, const Style &style)
{
    format.setFontFamilies({style.monospace()});
    format.setBackground(style.colours().tintNote);
}

} // namespace

std::string backAddress(const std::string &footnoteId)
{
    return "#back-to-" + footnoteId;
}

InlineWriter::InlineWriter(QTextCursor &cursor, const Style &style, const Words &words,
                           const PageResolver &resolver, text::Deadline &deadline, PageMap &pageMap)
    : m_cursor(cursor),
      m_style(style),
      m_words(words),
      m_resolver(resolver),
      m_deadline(deadline),
      m_pageMap(pageMap)
{
}

void InlineWriter::write(const std::vector<markup::Inline> &inlines, const QTextCharFormat &format)
{
    for (const auto &inlined : inlines) {
        if (m_deadline.isPast())
            return;
        write(inlined, format);
    }
}

void InlineWriter::write(const markup::Inline &inlined, const QTextCharFormat &format)
{
    switch (inlined.kind) {
    case InlineKind::Text:
        return writeText(breakable(inlined.text), format);
    case InlineKind::Emphasis:
        return writeChildren(inlined, format, changeEmphasis);
    case InlineKind::Strong:
        return writeChildren(inlined, format, changeStrong);
    case InlineKind::Strike:
        return writeChildren(inlined, format, changeStrike);
    case InlineKind::Mark:
        return writeChildren(inlined, format, changeMark);
    case InlineKind::Superscript:
        return writeChildren(inlined, format, changeSuperscript);
    case InlineKind::Subscript:
        return writeChildren(inlined, format, changeSubscript);
    case InlineKind::Key:
        return writeChildren(inlined, format, changeKey);
    case InlineKind::Code:
        return writeText(breakable(inlined.text), codeFormat(format));
    case InlineKind::Link:
        return writeLink(inlined, format);
    case InlineKind::Image: {
        if (const auto &drawn = picture(inlined); !drawn.size.isEmpty())
            return writePicture(drawn, imageText(inlined), breakable(inlined.text), format);
        auto boxed = format;
        boxed.setBackground(m_style.colours().tintNote);
        return writeText(u"[%1]"_s.arg(imageText(inlined)), boxed);
    }
    case InlineKind::Break:
        return writeText(QChar(QChar::LineSeparator), format);
    case InlineKind::FootnoteMark:
        return writeFootnoteMark(inlined, format);
    case InlineKind::Mention:
        return writeMention(inlined, format);
    }
}

void InlineWriter::writeText(const QString &text, const QTextCharFormat &format)
{
    m_cursor.insertText(text, format);
}

void InlineWriter::writeChildren(const markup::Inline &parent, QTextCharFormat format,
                                 void (*change)(QTextCharFormat &, const Style &))
{
    change(format, m_style);
    write(parent.children, format);
}

void InlineWriter::writeLink(const markup::Inline &link, const QTextCharFormat &format)
{
    // HTML forbids a link in a link; a tree made of broken HTML may still hold one.
    if (m_insideLink)
        return write(link.children, format);
    auto look = m_resolver.linkStyle(link.target);
    if (look.state == LinkState::None)
        return write(link.children, format);
    // For links of old guides to a tool that is gone, its card says what is there now.
    const bool leadsOut = look.state == LinkState::External || look.state == LinkState::Retired;
    if (const auto *gone = leadsOut && look.card.empty() ? discouragedMention(link) : nullptr) {
        look = {LinkState::Retired, {}, m_resolver.mentionStyle(*gone).toolTip, gone->target};
    }
    auto anchored = linkFormat(look.state, look.isVisited, format);
    openLink(anchored, link.target, look.toolTip);
    m_pageMap.links.back().card = look.card;
    m_insideLink = true;
    write(link.children, anchored);
    m_insideLink = false;
    closeLink();
    writeAfterLink(look, format);
    writeStates(link, format);
}

const markup::Inline *InlineWriter::discouragedMention(const markup::Inline &piece) const
{
    if (!m_resolver.mentionStyle)
        return nullptr;
    if (piece.kind == InlineKind::Mention && m_resolver.mentionStyle(piece).isDiscouraged)
        return &piece;
    for (const auto &child : piece.children)
        if (const auto *found = discouragedMention(child))
            return found;
    return nullptr;
}

void InlineWriter::writeMention(const markup::Inline &mention, const QTextCharFormat &format)
{
    if (m_insideLink || !m_resolver.mentionStyle)
        return write(mention.children, format);
    const auto look = m_resolver.mentionStyle(mention);
    if (!look.isLink)
        return write(mention.children, format);
    auto anchored = mentionFormat(look.tone, format);
    openLink(anchored, mention.target, look.toolTip);
    m_insideLink = true;
    write(mention.children, anchored);
    m_insideLink = false;
    closeLink();
    writeStates(mention, format);
}

void InlineWriter::writeStates(const markup::Inline &piece, const QTextCharFormat &format)
{
    if (piece.kind == InlineKind::Mention && piece.isFirst && !piece.goesOn
        && m_resolver.mentionStyle)
        writeState(m_resolver.mentionStyle(piece), format);
    for (const auto &child : piece.children)
        writeStates(child, format);
}

void InlineWriter::writeState(const MentionStyle &look, const QTextCharFormat &format)
{
    if (look.word.isEmpty())
        return;
    const auto &colours = m_style.colours();
    const bool isDanger = look.tone == MentionStyle::Tone::Danger;
    auto state = m_style.charFormat();
    state.setFontPointSize(format.fontPointSize() * stateSize);
    state.setProperty(ownWordsProperty, true);
    // In a narrow cell Qt would break an unbreakable text that is longer than a line at any letter.
    const QChar space = m_lineShare < 1 ? QChar(u' ') : QChar(QChar::Nbsp);
    writeText(space, state);
    state.setForeground(isDanger ? colours.danger : colours.warn);
    if (!colours.highContrast)
        state.setBackground(isDanger ? colours.tintDanger : colours.tintWarn);
    auto word = look.word;
    writeText(u'(' + word.replace(u' ', space) + u')', state);
}

QTextCharFormat InlineWriter::mentionFormat(MentionStyle::Tone tone, QTextCharFormat format) const
{
    const auto &colours = m_style.colours();
    switch (tone) {
    case MentionStyle::Tone::Maintained:
        format.setForeground(colours.link);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case MentionStyle::Tone::Careful:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(colours.warn);
        break;
    case MentionStyle::Tone::Danger:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(colours.danger);
        break;
    case MentionStyle::Tone::Term:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(colours.muted);
        break;
    }
    return format;
}

void InlineWriter::writeFootnoteMark(const markup::Inline &mark, const QTextCharFormat &format)
{
    m_pageMap.ids.emplace(backAddress(mark.target).substr(1), m_cursor.block().position());
    auto joiner = format;
    joiner.setProperty(ownWordsProperty, true);
    writeText(wordJoiner, joiner); // never starts a line
    auto raised = format;
    raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    writeOwnLink(u"[%1]"_s.arg(breakable(mark.text)), "#" + mark.target, {}, raised);
}

void InlineWriter::writeOwnLink(const QString &text, const std::string &address,
                                const QString &toolTip, QTextCharFormat format)
{
    if (m_insideLink)
        return writeText(text, format);
    auto anchored = linkFormat(LinkState::Page, false, format);
    openLink(anchored, address, toolTip);
    writeText(text, anchored);
    closeLink();
}

void InlineWriter::writeButton(const QString &text, const std::string &address,
                               const QString &toolTip, QTextCharFormat format)
{
    openLink(format, address, toolTip);
    m_pageMap.links.back().isButton = true;
    writeText(text, format);
    closeLink();
}

/// The marks that say where a link leads are not part of it: they are neither underlined nor
/// clickable.
void InlineWriter::writeAfterLink(const LinkStyle &look, const QTextCharFormat &format)
{
    auto sign = m_style.charFormat();
    sign.setFontPointSize(format.fontPointSize() * 0.8);
    if (look.state == LinkState::External || look.state == LinkState::Retired) {
        sign.setForeground(look.state == LinkState::Retired ? m_style.colours().danger
                                                            : m_style.colours().link);
        writeText(QString(QChar::Nbsp) + arrow, sign);
    } else if (look.state == LinkState::OtherLanguage) {
        sign.setForeground(m_style.colours().muted);
        writeText(u"%1(%2)"_s.arg(QChar(QChar::Nbsp)).arg(look.mark), sign);
    }
}

QTextCharFormat InlineWriter::linkFormat(LinkState state, bool isVisited,
                                         QTextCharFormat format) const
{
    const auto &colours = m_style.colours();
    switch (state) {
    case LinkState::Page:
    case LinkState::OtherLanguage:
    case LinkState::External:
        format.setForeground(isVisited ? colours.visited : colours.link);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        break;
    case LinkState::Dead:
        format.setForeground(colours.dead);
        format.setUnderlineStyle(QTextCharFormat::DashDotLine);
        break;
    case LinkState::Retired:
        format.setForeground(colours.danger);
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        break;
    case LinkState::None:
        break;
    }
    return format;
}

QTextCharFormat InlineWriter::codeFormat(QTextCharFormat format) const
{
    format.setFontFamilies({m_style.monospace()});
    format.setFontPointSize(format.fontPointSize() * 0.94);
    format.setBackground(m_style.colours().tintNote);
    return format;
}

QString InlineWriter::imageText(const markup::Inline &image) const
{
    return m_words.image.arg(breakable(markup::imageLabel(image)));
}

const Picture &InlineWriter::picture(const markup::Inline &image)
{
    const auto [found, isNew] = m_pictures.try_emplace(image.target);
    if (isNew && m_resolver.picture)
        found->second = m_resolver.picture(image.target);
    return found->second;
}

// As with links, the name is a number, and the picture is registered before Qt could look for it;
// nothing is drawn for one that comes later.
void InlineWriter::writePicture(const Picture &picture, const QString &label,
                                const QString &toolTip, const QTextCharFormat &format)
{
    static const auto nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    }();
    const auto name = pictureName(m_pageMap.pictures.size());
    m_cursor.document()->addResource(QTextDocument::ImageResource, name,
                                     picture.file.empty() ? picture.image : nothing);
    QTextImageFormat drawn;
    drawn.merge(format);
    drawn.setName(name.toString());
    drawn.setWidth(picture.size.width());
    drawn.setHeight(picture.size.height());
    drawn.setToolTip(look::plainToolTip(toolTip));
    m_pageMap.pictures.push_back(
        {m_cursor.position(), picture.size, m_lineShare, label, picture.file});
    m_cursor.insertImage(drawn);
}

/// All links share one anchor: Qt never sees an address that an author wrote, and links that look
/// alike share a format, which saves time.
void InlineWriter::openLink(QTextCharFormat &format, const std::string &address,
                            const QString &toolTip)
{
    static const auto anchor = u"link"_s;
    format.setAnchor(true);
    format.setAnchorHref(anchor);
    m_pageMap.links.push_back({m_cursor.position(), m_cursor.position(), address, toolTip});
}

void InlineWriter::closeLink()
{
    m_pageMap.links.back().end = m_cursor.position();
}

} // namespace render
