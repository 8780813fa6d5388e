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
class LinkRouter;
class PagePane;
} // namespace reader

namespace toolpanel {

class Comparison;
class ToolsPane;

/// Connects the tools panel with everything that leads to it and everything it leads to.
class ToolsController final : public QObject
{
    Q_OBJECT

public:
    /// The objects it connects.
    struct Parts {
        models::Navigator &navigator;
        const models::ToolsModel &tools;
        const actions::Actions &actions;
        const reader::LinkRouter &linkRouter;
        reader::PagePane &page;
        QStackedWidget &middle; ///< where page and comparison take turns
        ToolsPane &pane;
    };

    explicit ToolsController(const Parts &parts, QObject *parent = nullptr);

signals:
    /// The tools panel should be shown or hidden.
    void panelWanted(bool open);

private:
    void takeGuide();
    void showTool(const QString &id, const std::string &address);
    void toggleCompared(const QString &id);
    void connectComparison();
    void connectCurrent();
    void updateCompared();
    void openComparison();
    void fillComparison();
    void closeComparison();

    Parts m_parts;
    Comparison *m_comparison;
    QPointer<QWidget> m_focusBefore;     ///< of the comparison
    QString m_current;                   ///< the id of the tool that is current in the list
    bool m_isSwitching = false;          ///< to another language
    std::vector<std::string> m_compared; ///< ids, in the order they were chosen
};

} // namespace toolpanel
