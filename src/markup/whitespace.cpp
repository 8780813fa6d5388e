#include "markup/whitespace.h"

#include <algorithm>

namespace markup {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool holdsChildren(InlineKind kind)
{
    switch (kind) {
    case InlineKind::Emphasis:
    case InlineKind::Strong:
    case InlineKind::Strike:
    case InlineKind::Mark:
    case InlineKind::Superscript:
    case InlineKind::Subscript:
    case InlineKind::Key:
    case InlineKind::Link:
        return true;
    default:
        return false;
    }
}

/// Collapses runs of space across the whole paragraph. m_atSpace: nothing or a space stands before.
class Collapser
{
public:
    void collapse(std::vector<Inline> &inlines)
    {
        for (auto &piece : inlines) {
            if (piece.kind == InlineKind::Text)
                collapse(piece.text);
            else if (piece.kind == InlineKind::Break)
                atBreak();
            else if (!piece.children.empty())
                collapse(piece.children);
            else
                m_last = nullptr, m_atSpace = false;
        }
    }

    /// Takes off a space at the end.
    void atBreak()
    {
        if (m_last != nullptr && m_last->ends_with(' '))
            m_last->pop_back();
        m_last = nullptr;
        m_atSpace = true;
    }

private:
    void collapse(std::string &text)
    {
        std::string result;
        for (const char c : text) {
            if (!isSpace(c))
                result += c;
            else if (!m_atSpace)
                result += ' ';
            m_atSpace = isSpace(c);
        }
        text = std::move(result);
        if (!text.empty())
            m_last = &text;
    }

    bool m_atSpace = true;
    std::string *m_last = nullptr;
};

void merge(std::vector<Inline> &inlines)
{
    std::vector<Inline> result;
    for (auto &piece : inlines) {
        merge(piece.children);
        if (piece.kind == InlineKind::Text && piece.text.empty())
            continue;
        if (holdsChildren(piece.kind) && piece.kind != InlineKind::Link && piece.children.empty())
            continue;
        if (piece.kind == InlineKind::Text && !result.empty()
            && result.back().kind == InlineKind::Text)
            result.back().text += piece.text;
        else
            result.push_back(std::move(piece));
    }
    while (!result.empty() && result.back().kind == InlineKind::Break)
        result.pop_back();
    inlines = std::move(result);
}

} // namespace

void tidySpace(std::vector<Inline> &inlines)
{
    Collapser collapser;
    collapser.collapse(inlines);
    collapser.atBreak();
    merge(inlines);
}

} // namespace markup
