#pragma once

#include "markup/document.h"
#include "render/pagemap.h"
#include "render/pageresolver.h"
#include "text/deadline.h"

#include <QImage>
#include <QTextCharFormat>

#include <map>
#include <string>

class QTextCursor;

namespace render {

class Style;

/// The address that leads from a footnote back to its mark in the text.
std::string backAddress(const std::string &footnoteId);

/// Writes inlines at a cursor and records the positions of their links.
class InlineWriter
{
public:
    InlineWriter(QTextCursor &cursor, const Style &style, const Words &words,
                 const PageResolver &resolver, text::Deadline &deadline, PageMap &pageMap);

    void write(const std::vector<markup::Inline> &inlines, const QTextCharFormat &format);
    void writeText(const QString &text, const QTextCharFormat &format);
    /// A link that the program adds, such as the way back from a footnote.
    void writeOwnLink(const QString &text, const std::string &address, const QString &toolTip,
                      QTextCharFormat format);
    /// The same in a box that somebody else draws: neither coloured nor underlined.
    void writeButton(const QString &text, const std::string &address, const QString &toolTip,
                     QTextCharFormat format);
    /// The label is what is copied instead; none for a decoration.
    void writePicture(const Picture &picture, const QString &label, const QString &toolTip,
                      const QTextCharFormat &format);
    QTextCharFormat codeFormat(QTextCharFormat format) const;
    QString imageText(const markup::Inline &image) const;
    /// Of no size if the picture is not drawn.
    const Picture &picture(const markup::Inline &image);
    /// Sets which share of the column's width the following lines take.
    void setLineShare(double share) { m_lineShare = share; }

private:
    void write(const markup::Inline &inlined, const QTextCharFormat &format);
    void writeChildren(const markup::Inline &parent, QTextCharFormat format,
                       void (*change)(QTextCharFormat &, const Style &));
    void writeLink(const markup::Inline &link, const QTextCharFormat &format);
    /// The first mention of a tool that nobody should use in a piece, else null.
    const markup::Inline *discouragedMention(const markup::Inline &piece) const;
    void writeMention(const markup::Inline &mention, const QTextCharFormat &format);
    /// The state words of the first mentions in a piece.
    void writeStates(const markup::Inline &piece, const QTextCharFormat &format);
    void writeState(const MentionStyle &look, const QTextCharFormat &format);
    QTextCharFormat mentionFormat(MentionStyle::Tone tone, QTextCharFormat format) const;
    void writeFootnoteMark(const markup::Inline &mark, const QTextCharFormat &format);
    void writeAfterLink(const LinkStyle &look, const QTextCharFormat &format);
    QTextCharFormat linkFormat(LinkState state, bool isVisited, QTextCharFormat format) const;
    void openLink(QTextCharFormat &format, const std::string &address, const QString &toolTip);
    void closeLink();

    QTextCursor &m_cursor;
    const Style &m_style;
    const Words &m_words;
    const PageResolver &m_resolver;
    text::Deadline &m_deadline;
    PageMap &m_pageMap;
    std::map<std::string, Picture> m_pictures; ///< by address
    double m_lineShare = 1;
    bool m_insideLink = false;
};

} // namespace render
