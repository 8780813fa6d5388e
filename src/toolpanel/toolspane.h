#pragma once

#include "guide/aboutpage.h"
#include "models/toollistmodel.h"

#include <QWidget>

#include <optional>

class QStackedWidget;

namespace models {
class ToolsModel;
}
namespace widgets {
class NoticeBar;
}

namespace toolpanel {

class ToolCard;
class ToolList;

/// The tools beside the page: their list, or the card of one of them.
class ToolsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolsPane(const models::ToolsModel &tools, QWidget *parent = nullptr);

    ToolCard &card() { return *m_card; }
    /// Sets the pages of the current guide that are about a single tool.
    void setAboutPages(guide::AboutPages pages);
    /// Opens the card of a tool, with the focus on it; address: that of the link that led there.
    void showTool(const QString &id, const std::string &address = {});
    void showList();
    /// Shows the list with the focus in its search field.
    void search();
    void setCompared(const std::vector<std::string> &ids);
    /// Shows a notice above the tools.
    void say(const QString &sentence);

signals:
    /// Another row of the list is current, or it was chosen for comparison; empty for none.
    void currentChanged(const QString &id, const QString &name);
    /// A card was opened, or rebuilt in another language.
    void toolShown(const QString &id);
    void compareToggled(const QString &id);
    void comparisonRequested();
    void closeRequested();
    /// A card that was opened from outside the panel has been closed.
    void leftCard();

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void openCard(const std::string &id, const std::string &address = {});
    std::optional<guide::AboutPage> aboutPage(const std::string &id) const;
    void leaveCard();
    void bringUp(QWidget &widget);

    const models::ToolsModel &m_tools;
    models::ToolListModel m_found;
    widgets::NoticeBar *m_notice = nullptr; ///< once there is something to say
    QStackedWidget *m_stack;
    ToolList *m_list;
    ToolCard *m_card;
    guide::AboutPages m_aboutPages;
    std::vector<std::string> m_compared;
    bool m_fromElsewhere = false;
};

} // namespace toolpanel
