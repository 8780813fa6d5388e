#pragma once

#include <QObject>

#include <vector>

namespace models {
class ContentsModel;
class GuideIndex;
class Navigator;
struct PageNaming;
} // namespace models
namespace reader {
class Mentioning;
}

namespace toolpanel {

class ToolsPane;

/// Brings what the index finds of tools in the pages to the card of a tool, which lists them, and
/// to the contents, which count those that nobody should use.
class ToolPages final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const models::Navigator &navigator;
        const reader::Mentioning &mentioning;
        models::GuideIndex &index;
        models::ContentsModel &contents;
        ToolsPane &pane;
    };

    ToolPages(const Parts &parts, QObject *parent);

private:
    void ask();
    void answer();
    void count(const std::vector<models::PageNaming> &pages);

    Parts m_parts;
    bool m_isAsked = false; ///< by a card, and not answered yet
};

} // namespace toolpanel
