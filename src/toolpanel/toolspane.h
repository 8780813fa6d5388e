#pragma once

#include "guide/aboutpage.h"
#include "models/foundtools.h"

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
    /// The pages of the guide that is open about single tools.
    void setAboutPages(guide::AboutPages pages);
    /// Opens the card of a tool, with the focus on it; address: that of the link that led there.
    void showTool(const QString &id, const std::string &address = {});
    void showList();
    /// The list with the focus where names are typed.
    void search();
    void setCompared(const std::vector<std::string> &ids);
    /// Says something about the tools above them.
    void say(const QString &sentence);

signals:
    /// A card has been opened, or made anew in another language.
    void toolShown(const QString &id);
    void compareToggled(const QString &id);
    void comparisonRequested();
    void closeRequested();
    /// The card was opened from elsewhere, and now the person is done with it.
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
    models::FoundTools m_found;
    widgets::NoticeBar *m_notice = nullptr; ///< once there is something to say
    QStackedWidget *m_stack;
    ToolList *m_list;
    ToolCard *m_card;
    guide::AboutPages m_aboutPages;
    std::vector<std::string> m_compared;
    bool m_fromElsewhere = false;
};

} // namespace toolpanel
