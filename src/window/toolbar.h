#pragma once

#include <QToolBar>

class QHBoxLayout;

namespace actions {
class Actions;
}
namespace reader {
class PageController;
}
namespace searchpanel {
class SearchField;
}
namespace widgets {
class FlatButton;
}

namespace window {

class Panes;

/// The tool bar: history, search, the languages of the guide, and the panes beside the page.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const actions::Actions &actions, QWidget *parent);

    searchpanel::SearchField &searchField() const { return *m_search; }
    QWidget *leaveButton() const;
    /// While the tools are folded, their button says how many of them the current page names.
    void connectTo(const Panes &panes, const reader::PageController &pageController);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    widgets::FlatButton *button(QAction *action);
    widgets::FlatButton *textSizeButton(const actions::Actions &actions);
    widgets::FlatButton *menuButton(const actions::Actions &actions);
    void fillLanguages(const actions::Actions &actions);
    void updateToolsButton();
    void fit();
    void retranslate();

    searchpanel::SearchField *m_search;
    widgets::FlatButton *m_forward;
    widgets::FlatButton *m_home;
    widgets::FlatButton *m_tools;
    widgets::FlatButton *m_textSize;
    widgets::FlatButton *m_leave;
    QHBoxLayout *m_languages;
    QWidget *m_row = nullptr;
    int m_namedTools = 0; ///< by the page on show
    bool m_isNarrow = false;
    bool m_areToolsFolded = false;
};

} // namespace window
