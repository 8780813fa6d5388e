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
class MentionCatalogue;
}

namespace toolpanel {

class ToolsPane;

/// Passes the mentions of tools that the index finds in pages to the tool card, which lists the
/// pages, and to the contents, which count tools that nobody should use.
class ToolMentions final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const models::Navigator &navigator;
        const reader::MentionCatalogue &catalogue;
        models::GuideIndex &index;
        models::ContentsModel &contents;
        ToolsPane &pane;
    };

    ToolMentions(const Parts &parts, QObject *parent);

private:
    void ask();
    void answer();
    void count(const std::vector<models::PageNaming> &pages);

    Parts m_parts;
    bool m_isAsked = false; ///< a card waits for the answer
};

} // namespace toolpanel
