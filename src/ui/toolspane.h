#pragma once

#include "models/foundtools.h"

#include <QWidget>

#include <set>

class QStackedWidget;

namespace models {
class ToolsModel;
}

namespace ui {

class NoticeBar;
class ToolCard;
class ToolList;

/// The tools beside the page: their list, or the card of one of them.
class ToolsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolsPane(const models::ToolsModel &tools, QWidget *parent = nullptr);

    ToolCard &card() { return *m_card; }
    /// Which tools have a how-to in the guide that is open, by id.
    void setHowTos(std::set<std::string> ids);
    /// Opens the card of a tool, with the focus on it.
    void showTool(const QString &id);
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
    void openCard(const std::string &id);
    void leaveCard();

    const models::ToolsModel &m_tools;
    models::FoundTools m_found;
    NoticeBar *m_notice = nullptr; ///< once there is something to say
    QStackedWidget *m_stack;
    ToolList *m_list;
    ToolCard *m_card;
    std::set<std::string> m_howTos;
    std::vector<std::string> m_compared;
    bool m_fromElsewhere = false;
};

} // namespace ui
