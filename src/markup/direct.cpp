#include "markup/callouttag.h"
#include "markup/parsepaths.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <cstring>

namespace markup {

namespace {

/// Makes the text valid UTF-8: cmark may cut a footnote mark without a note inside a character.
std::string stringOf(const char *text)
{
    std::string_view rest = text == nullptr ? std::string_view() : text;
    std::string result;
    for (auto cut = text::firstInvalid(rest); cut != std::string_view::npos;
         cut = text::firstInvalid(rest)) {
        result.append(rest.substr(0, cut)).append("\uFFFD");
        rest.remove_prefix(cut + 1);
    }
    return result.append(rest);
}

/// Calls visit for each child.
template <typename Visit>
void eachChild(cmark_node *node, Visit visit)
{
    for (auto *child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child))
        visit(child);
}

bool isType(cmark_node *node, const char *name)
{
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

std::string alternativeText(cmark_node *image)
{
    std::string result;
    eachChild(image, [&](cmark_node *child) {
        const auto type = cmark_node_get_type(child);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            result += stringOf(cmark_node_get_literal(child));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            result += ' ';
        else
            result += alternativeText(child);
    });
    return result;
}

Alignment alignmentOf(std::uint8_t letter)
{
    switch (letter) {
    case 'l':
        return Alignment::Left;
    case 'c':
        return Alignment::Centre;
    case 'r':
        return Alignment::Right;
    default:
        return Alignment::Default;
    }
}

class NodeReader
{
public:
    explicit NodeReader(const LineMap &lines) : m_lines(lines) {}

    std::vector<Block> blocks(cmark_node *parent)
    {
        std::vector<Block> result;
        std::vector<Open> open;
        eachChild(parent, [&](cmark_node *child) {
            auto &target = open.empty() ? result : open.back().callout.blocks;
            if (cmark_node_get_type(child) != CMARK_NODE_HTML_BLOCK)
                return target.push_back(readBlock(child));
            const auto html = stringOf(cmark_node_get_literal(child));
            if (isComment(html))
                return;
            if (!open.empty() && isEndTagOf(open.back().tag, html)) {
                auto callout = std::move(open.back().callout);
                open.pop_back();
                if (!callout.blocks.empty() || !callout.title.empty())
                    (open.empty() ? result : open.back().callout.blocks)
                        .push_back(std::move(callout));
            } else if (auto tag = calloutTagOf(html)) {
                open.push_back({tag->name, calloutOf(*tag, child)});
            } else {
                m_isWhole = false;
            }
        });
        m_isWhole = m_isWhole && open.empty();
        return result;
    }

    /// False if there was raw HTML other than comments and callouts.
    bool isWhole() const { return m_isWhole; }

private:
    /// A callout whose end tag is still to come.
    struct Open {
        std::string tag;
        Block callout;
    };

    Block calloutOf(const CalloutTag &tag, cmark_node *node) const
    {
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.line = m_lines(cmark_node_get_start_line(node));
        callout.label = tag.label;
        callout.title = calloutTitle(tag.title);
        if (!tag.id.empty())
            callout.ids = {tag.id};
        return callout;
    }

    Block readBlock(cmark_node *node)
    {
        Block block;
        block.line = m_lines(cmark_node_get_start_line(node));
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HEADING) {
            block.kind = BlockKind::Heading;
            block.level = cmark_node_get_heading_level(node);
            block.inlines = inlines(node);
        } else if (type == CMARK_NODE_PARAGRAPH) {
            block.inlines = inlines(node);
        } else if (type == CMARK_NODE_LIST) {
            block.kind = BlockKind::List;
            block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            block.start = block.ordered ? cmark_node_get_list_start(node) : 1;
            block.blocks = blocks(node);
        } else if (type == CMARK_NODE_ITEM) {
            block.kind = BlockKind::Item;
            if (isType(node, "tasklist"))
                block.task =
                    cmark_gfm_extensions_get_tasklist_item_checked(node) ? Task::Done : Task::Open;
            block.blocks = blocks(node);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            block.kind = BlockKind::Quote;
            block.blocks = blocks(node);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            readCode(node, block);
        } else if (type == CMARK_NODE_THEMATIC_BREAK) {
            block.kind = BlockKind::Rule;
        } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
            block.kind = BlockKind::Footnote;
            block.label = std::to_string(++m_footnotes);
            block.ids = {"fn-" + block.label};
            block.blocks = blocks(node);
        } else if (isType(node, "table")) {
            readTable(node, block);
        }
        return block;
    }

    static void readCode(cmark_node *node, Block &block)
    {
        block.kind = BlockKind::Code;
        block.text = stringOf(cmark_node_get_literal(node));
        const auto info = stringOf(cmark_node_get_fence_info(node));
        block.label = info.substr(0, info.find_first_of(" \t"));
    }

    void readTable(cmark_node *node, Block &table)
    {
        table.kind = BlockKind::Table;
        const auto *alignments = cmark_gfm_extensions_get_table_alignments(node);
        eachChild(node, [&](cmark_node *rowNode) {
            Block row;
            row.kind = BlockKind::Row;
            row.line = m_lines(cmark_node_get_start_line(rowNode));
            row.header = cmark_gfm_extensions_get_table_row_is_header(rowNode) != 0;
            eachChild(rowNode, [&](cmark_node *cellNode) {
                Block cell;
                cell.kind = BlockKind::Cell;
                cell.line = row.line;
                cell.header = row.header;
                cell.alignment = alignmentOf(alignments[row.blocks.size()]);
                Block paragraph;
                paragraph.line = row.line;
                paragraph.inlines = inlines(cellNode);
                cell.blocks.push_back(std::move(paragraph));
                row.blocks.push_back(std::move(cell));
            });
            table.blocks.push_back(std::move(row));
        });
    }

    std::vector<Inline> inlines(cmark_node *parent)
    {
        std::vector<Inline> result;
        eachChild(parent, [&](cmark_node *child) { readInline(child, result); });
        return result;
    }

    void readInline(cmark_node *node, std::vector<Inline> &target)
    {
        const auto literal = [&] { return stringOf(cmark_node_get_literal(node)); };
        const auto address = [&] { return stringOf(cmark_node_get_url(node)); };
        const auto type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT)
            target.push_back({InlineKind::Text, literal(), {}, {}});
        else if (type == CMARK_NODE_SOFTBREAK)
            target.push_back({InlineKind::Text, "\n", {}, {}});
        else if (type == CMARK_NODE_LINEBREAK)
            target.push_back({InlineKind::Break, {}, {}, {}});
        else if (type == CMARK_NODE_CODE)
            target.push_back({InlineKind::Code, literal(), {}, {}});
        else if (type == CMARK_NODE_EMPH)
            target.push_back({InlineKind::Emphasis, {}, {}, inlines(node)});
        else if (type == CMARK_NODE_STRONG)
            target.push_back({InlineKind::Strong, {}, {}, inlines(node)});
        else if (type == CMARK_NODE_LINK)
            target.push_back({InlineKind::Link, {}, address(), inlines(node)});
        else if (type == CMARK_NODE_IMAGE)
            target.push_back({InlineKind::Image, alternativeText(node), address(), {}});
        else if (type == CMARK_NODE_FOOTNOTE_REFERENCE)
            target.push_back({InlineKind::FootnoteMark, literal(), "fn-" + literal(), {}});
        else if (isType(node, "strikethrough"))
            target.push_back({InlineKind::Strike, {}, {}, inlines(node)});
        else if (type == CMARK_NODE_HTML_INLINE)
            m_isWhole = m_isWhole && isComment(literal());
    }

    const LineMap &m_lines;
    int m_footnotes = 0;
    bool m_isWhole = true;
};

} // namespace

std::optional<Document> readNodes(cmark_node *root, const LineMap &lines)
{
    NodeReader reader(lines);
    auto blocks = reader.blocks(root);
    if (!reader.isWhole())
        return std::nullopt;
    return Document{std::move(blocks)};
}

std::string calloutTitle(std::string_view markdown)
{
    if (markdown.empty())
        return {};
    const LineMap lines = [](int line) { return line; };
    NodeReader reader(lines);
    return text::collapseWhitespace(plainText(Document{reader.blocks(parseCmark(markdown).get())}));
}

} // namespace markup
