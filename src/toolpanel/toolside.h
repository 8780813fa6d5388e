#pragma once

#include <QObject>
#include <QPointer>

#include <string>
#include <vector>

class QStackedWidget;
class QWidget;

namespace actions {
class Actions;
}
namespace content {
struct Tool;
}
namespace models {
class Navigator;
class ToolsModel;
} // namespace models
namespace reader {
class LinkFollower;
class PagePane;
} // namespace reader

namespace toolpanel {

class Comparison;
class ToolsPane;

/// Connects the tools beside the page with all that leads to them and all that they lead to.
class ToolSide final : public QObject
{
    Q_OBJECT

public:
    /// What it stands between.
    struct Parts {
        models::Navigator &navigator;
        const models::ToolsModel &tools;
        const actions::Actions &actions;
        const reader::LinkFollower &follower;
        reader::PagePane &page;
        QStackedWidget &middle; ///< where page and comparison take turns
        ToolsPane &pane;
    };

    explicit ToolSide(const Parts &parts, QObject *parent = nullptr);

signals:
    /// The tools are to be seen, or to be put away.
    void panelWanted(bool open);

private:
    void takeGuide();
    void showTool(const QString &id, const std::string &address);
    void toggleCompared(const QString &id);
    void connectComparison();
    void tellCompared();
    void openComparison();
    void fillComparison();
    void closeComparison();

    Parts m_parts;
    Comparison *m_comparison;
    QPointer<QWidget> m_focusBefore;     ///< of the comparison
    bool m_isSwitching = false;          ///< to another language
    std::vector<std::string> m_compared; ///< ids, in the order they were chosen
};

} // namespace toolpanel
