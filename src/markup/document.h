#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace markup {

enum class InlineKind {
    Text,         ///< text
    Emphasis,     ///< children
    Strong,       ///< children
    Strike,       ///< children
    Mark,         ///< children: highlighted by the author
    Superscript,  ///< children
    Subscript,    ///< children
    Key,          ///< children: a key or a button to press
    Code,         ///< text
    Link,         ///< children, target: as the author wrote it, resolved by guide
    Image,        ///< text: its alternative text (may be empty), target
    Break,        ///< a line break the author asked for
    FootnoteMark, ///< target: the id of the footnote block; text: its number
    Mention,      ///< children, target: what a name stands for; put in by mentions, never by a page
};

struct Inline {
    InlineKind kind = InlineKind::Text;
    std::string text;
    std::string target;
    std::vector<Inline> children;
    bool isFirst = false; ///< a Mention: the first of its subject in the section
    bool goesOn = false; ///< a Mention: the name goes on in the next one, behind a change of format
    friend bool operator==(const Inline &, const Inline &) = default;
};

enum class BlockKind {
    Heading,   ///< inlines, level 1 to 6, ids[0] is its stable id
    Paragraph, ///< inlines
    List,      ///< blocks are Items; ordered, start
    Item,      ///< blocks; task
    Quote,     ///< blocks
    Callout,   ///< blocks; label: its class ("getstarted", "note" …); title, empty if it has none
    Code,      ///< text; label: the language named, if any
    Table,     ///< blocks are Rows
    Row,       ///< blocks are Cells; header
    Cell,      ///< blocks; alignment; header
    Rule,
    Footnote, ///< blocks; ids[0]; label: its number. Footnotes stand at the end of the document
};

/// "paragraph", "item": for authors and tests.
std::string_view nameOf(BlockKind kind);

enum class Task { None, Open, Done };
enum class Alignment { Default, Left, Centre, Right };

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int line = 0; ///< in the source file, from 1; 0 if unknown
    std::vector<std::string>
        ids{}; ///< what a fragment may name: own id, anchors inside, anchors just before
    std::vector<Inline> inlines{};
    std::vector<Block> blocks{};

    int level = 0;
    bool ordered = false;
    int start = 1;
    bool header = false;
    Task task = Task::None;
    Alignment alignment = Alignment::Default;
    std::string label{};
    std::string title{};
    std::string text{};

    /// Ignores the source lines, which the two ways of parsing count differently inside raw HTML.
    bool sameAs(const Block &other) const;
};

/// A page as a closed tree: what it cannot express cannot reach the screen. Its depth is at most
/// maximumDepth.
struct Document {
    std::vector<Block> blocks;
    bool leavesOutLetters = false; ///< of scripts, of which there are too many (text::ScriptBounds)
    bool sameAs(const Document &other) const;
};

/// Text of inlines as a person reads it: alternative texts for images, a line feed for a break.
std::string plainText(const std::vector<Inline> &inlines);

/// All a person can see of the page, a line a block: headings, callout titles, cells, code,
/// footnotes.
std::string plainText(const Document &document);
std::string plainText(const Block &block);

/// What an image that is not drawn is called: its alternative text, else the file name in its
/// address.
std::string imageLabel(const Inline &image);

/// An indented picture of the tree, a line a node, for tests.
std::string toString(const Document &document);

} // namespace markup
