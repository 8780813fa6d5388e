#pragma once

#include "markup/document.h"
#include "markup/parsepaths.h"

#include <optional>
#include <string>
#include <vector>

struct GumboInternalNode;

namespace markup {

/// Converts an HTML tree into a Document. The Document acts as an allow-list: elements it cannot
/// express are dropped, but their text is kept. Scripts, styles and embedded objects are dropped
/// with their content.
class HtmlReader
{
public:
    /// addresses: those that "\x01N" stands for (see readHtml).
    HtmlReader(const std::vector<std::string> &addresses, const LineMap &lines)
        : m_addresses(addresses), m_lines(lines)
    {
    }

    /// Nothing if the elements are nested too deep.
    std::optional<Document> read(const GumboInternalNode *root);

private:
    using Node = GumboInternalNode;

    /// Where blocks go: inlines are collected until a block element or the end closes their
    /// paragraph.
    struct Flow {
        std::vector<Block> blocks;
        std::vector<Inline> inlines;
        std::vector<std::string> ids; ///< anchors seen that no block carries yet
        int line = 0;                 ///< of the innermost element known
        bool isItem = false;
        Task task = Task::None; ///< of the item
    };

    Flow flowOf(const Node *parent, int line, bool isItem = false);
    void readChildren(const Node *parent, Flow &flow);
    void readNode(const Node *node, Flow &flow);
    bool readBlock(const Node *node, Flow &flow);
    void readInline(const Node *node, Flow &flow);
    void wrap(InlineKind kind, std::string target, const Node *node, Flow &flow);
    void readCheckBox(const Node *node, Flow &flow);

    void readHeading(const Node *node, Flow &flow, int level);
    void readParagraph(const Node *node, Flow &flow);
    void readList(const Node *node, Flow &flow);
    Block readItem(const Node *node, int line);
    void readCallout(const Node *node, Flow &flow, std::string label, std::string title);
    void readDetails(const Node *node, Flow &flow);
    void readCode(const Node *node, Flow &flow);
    void readTable(const Node *node, Flow &flow);
    void readRows(const Node *node, Block &table, bool header);
    void readDefinitions(const Node *node, Flow &flow);
    void readFootnotes(const Node *node, const Flow &flow);

    void collectId(const Node *node, Flow &flow);
    void flush(Flow &flow);
    void add(Flow &flow, Block block);
    int lineOf(const Node *node, const Flow &flow) const;
    std::string addressOf(std::string_view attribute) const;

    const std::vector<std::string> &m_addresses;
    const LineMap &m_lines;
    std::vector<Block> m_footnotes;
    int m_depth = 0;
    bool m_tooDeep = false;
};

} // namespace markup
