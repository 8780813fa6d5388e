#pragma once

#include "actions/launchcontext.h"
#include "actions/textsize.h"
#include "guide/openedguide.h"
#include "models/contentsmodel.h"
#include "models/navigator.h"
#include "models/outlinemodel.h"
#include "models/toolsmodel.h"
#include "reader/mentioncatalogue.h"
#include "widgets/appearance.h"
#include "words/interfacelanguage.h"

#include <QMainWindow>

class QStackedWidget;

namespace actions {
class Actions;
}
namespace linkcard {
class ExternalLinks;
}
namespace reader {
class LinkRouter;
class PagePane;
class PageController;
} // namespace reader
namespace searchpanel {
class Search;
}
namespace sidebar {
class ContentsPane;
class Problems;
} // namespace sidebar
namespace toolpanel {
class ToolsPane;
}
namespace widgets {
class LinkStatus;
}

namespace window {

class GuideOpener;
class QuickExit;
class Panes;
class ToolBar;

/// Creates the parts of the window and connects them; decides nothing about content.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// What to begin with.
    struct Start {
        text::Language reading;
        text::Language interface;
        QString search{}; ///< words to begin a search with
    };

    /// The guide to begin with; another one may be opened beside the built-in one.
    MainWindow(guide::SharedGuide guide, const Start &start,
               const actions::LaunchContext &launch = {});
    ~MainWindow() override;

    /// Shows a place, or the first page if that names none. Best called after show(), so that the
    /// window does not wait for it.
    void open(const text::Place &start);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build();
    void connectActions();
    void connectMoves();
    void connectPage();
    void connectPanes();
    void changeLanguage();
    void takeGuide();
    bool offersLanguages() const;
    void addWayToOtherGuide();
    void openGuide(const guide::SharedGuide &guide);
    void retranslate();
    void setTitle(const QString &page);

    const actions::LaunchContext m_launch;
    // The colours come first: every part reads the palette.
    widgets::Appearance m_appearance;
    actions::TextSize m_textSize;
    words::InterfaceLanguage m_interface;
    models::Navigator m_navigator;
    models::ContentsModel m_contentsModel;
    models::OutlineModel m_outlineModel;
    models::ToolsModel m_toolsModel;
    reader::MentionCatalogue m_catalogue;
    actions::Actions *m_actions;
    ToolBar *m_toolBar;
    sidebar::ContentsPane *m_contents;
    reader::PagePane *m_page;
    QStackedWidget *m_middle; ///< the page, or what stands in its place
    toolpanel::ToolsPane *m_tools;
    Panes *m_panes;
    widgets::LinkStatus *m_target;
    reader::PageController *m_pageController;
    reader::LinkRouter *m_linkRouter;
    linkcard::ExternalLinks *m_externalLinks;
    QuickExit *m_quickExit;
    GuideOpener *m_opener;
    sidebar::Problems *m_problems;
    searchpanel::Search *m_search;
};

} // namespace window
