#include "window/mainwindow.h"

#include "actions/actions.h"
#include "guide/guide.h"
#include "linkcard/externallinks.h"
#include "reader/glossary.h"
#include "reader/linkrouter.h"
#include "reader/pagecontroller.h"
#include "reader/pagepane.h"
#include "reader/pagespeech.h"
#include "reader/printing.h"
#include "searchpanel/search.h"
#include "sidebar/contentspane.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"
#include "sidebar/problems.h"
#include "toolpanel/toolmentions.h"
#include "toolpanel/toolscontroller.h"
#include "toolpanel/toolspane.h"
#include "widgets/linkstatus.h"
#include "widgets/metrics.h"
#include "widgets/noticebar.h"
#include "window/guideopener.h"
#include "window/help.h"
#include "window/navigationactions.h"
#include "window/otherguidebutton.h"
#include "window/panecycle.h"
#include "window/panes.h"
#include "window/programicon.h"
#include "window/protectionwords.h"
#include "window/quickexit.h"
#include "window/readingorder.h"
#include "window/screenreaderwatch.h"
#include "window/statedialog.h"
#include "window/statesaver.h"
#include "window/toolbar.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStatusBar>

#include <utility>

namespace window {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(guide::SharedGuide guide, const Start &start,
                       const actions::LaunchContext &launch)
    : m_launch(launch),
      m_navigator(std::move(guide), start.reading),
      m_actions(new actions::Actions(this)),
      m_toolBar(new ToolBar(*m_actions, this)),
      m_contents(new sidebar::ContentsPane(m_contentsModel, m_outlineModel, this)),
      m_page(new reader::PagePane(this)),
      m_middle(new QStackedWidget(this)),
      m_tools(new toolpanel::ToolsPane(m_toolsModel, this)),
      m_panes(new Panes(m_contents, m_middle, m_tools, this)),
      m_target(new widgets::LinkStatus(this)),
      m_pageController(new reader::PageController(m_navigator, m_catalogue, *m_page,
                                                  {*m_actions->nextPage, *m_actions->search},
                                                  m_launch, this)),
      m_linkRouter(new reader::LinkRouter(m_navigator, m_catalogue, this)),
      m_externalLinks(
          new linkcard::ExternalLinks(m_navigator, *m_linkRouter, *m_page, m_launch, this)),
      m_quickExit(new QuickExit(m_launch.end, this)),
      m_opener(new GuideOpener(this)),
      m_problems(new sidebar::Problems(m_navigator, *m_actions, *m_page, *statusBar()))
{
    if (!offersLanguages())
        m_navigator.setWish(start.interface);
    new Help(*m_actions, m_launch, this);
    new reader::Printing(*m_pageController, *m_page, m_launch.broker, *m_actions, this);
    new NavigationActions(m_navigator, *m_actions, *m_contents, *m_middle, this);
    auto *toolSide = new toolpanel::ToolsController(
        {m_navigator, m_toolsModel, *m_actions, *m_linkRouter, *m_page, *m_middle, *m_tools}, this);
    connect(toolSide, &toolpanel::ToolsController::panelWanted, m_panes,
            [this](bool open) { m_panes->setOpen(Panes::Tools, open); });
    build();
    connectActions();
    connectMoves();
    connectPage();
    connectPanes();
    auto *saver = new StateSaver({m_navigator, m_textSize, *m_panes, *m_actions, *m_pageController},
                                 m_launch, this);
    connect(m_quickExit, &QuickExit::ending, saver, &StateSaver::writeIfOn);
    connect(m_actions->saveState, &QAction::triggered, this,
            [this, saver] { StateDialog::open(*saver, this); });
    m_search = new searchpanel::Search(
        {m_navigator, m_catalogue, *m_linkRouter, *m_actions, m_toolBar->searchField(), *m_page},
        start.search, this);
    m_problems->addFrom(m_search->index());
    new toolpanel::ToolMentions(
        {m_navigator, m_catalogue, m_search->index(), m_contentsModel, *m_tools}, this);
    takeGuide();
    m_interface.set(start.interface);
    m_toolsModel.setLanguage(m_interface.language());
    retranslate();
}

// The widgets use the models and the guide, which would be destroyed before the window's children.
MainWindow::~MainWindow()
{
    hide();
    delete takeCentralWidget();
}

void MainWindow::open(const text::Place &start)
{
    if (start.page.empty())
        m_navigator.goHome();
    else
        m_navigator.go(start);
    m_page->setFocus();
}

void MainWindow::lookOut(ScreenReaderWatch &readers)
{
    connect(&m_search->index(), &models::GuideIndex::progressed, &readers,
            &ScreenReaderWatch::begin, Qt::SingleShotConnection);
    connect(&readers, &ScreenReaderWatch::unheard, m_actions->startAgain,
            [this] { m_actions->startAgain->setVisible(true); });
}

// What the parts look at; those that listen to the navigator themselves are not here.
void MainWindow::takeGuide()
{
    const auto &opened = m_navigator.opened();
    m_contentsModel.setGuide(opened, m_navigator.language());
    m_catalogue.set(opened->tools, opened->terms, opened->guide);
    m_toolsModel.setTools(opened->tools, m_navigator.language());
    m_actions->setLanguages(opened->guide.languages());
    changeLanguage();
}

void MainWindow::openGuide(const guide::SharedGuide &guide)
{
    m_navigator.open(guide);
    if (qobject_cast<QLineEdit *>(focusWidget()) == nullptr) // somebody may be typing
        m_page->setFocus();
}

/// Else the interface keeps the person's own.
bool MainWindow::offersLanguages() const
{
    return m_navigator.guide().languages().size() > 1;
}

void MainWindow::build()
{
    if (m_launch.title
        != actions::LaunchContext::Title::Neutral) // lists of windows would tell by it
        setWindowIcon(programIcon());
    addToolBar(m_toolBar);
    setCentralWidget(m_opener->withBarAbove(m_panes));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_target, 1);
    statusBar()->addPermanentWidget(new OtherGuideButton(*m_actions->otherGuide, this));
    if (m_launch.unprotected)
        statusBar()->addPermanentWidget(new UnprotectedLabel(this));
    m_page->view(m_navigator.language()); // its scroll bar is there before its page
    resize(widgets::scaled(this, 1280), widgets::scaled(this, 800));
}

void MainWindow::connectActions()
{
    m_opener->connectTo(*m_actions);
    connect(m_opener, &GuideOpener::opened, this, &MainWindow::openGuide);
    connect(m_opener, &GuideOpener::refused, &m_page->notice(), &widgets::NoticeBar::say);
    for (auto *action : {m_actions->close, m_actions->quit, m_actions->startAgain})
        connect(action, &QAction::triggered, this, &MainWindow::close);
    m_quickExit->connectTo(*m_actions->leave, m_toolBar->leaveButton());
    m_page->connectTo(*m_actions);
    connect(m_actions->reload, &QAction::triggered, m_pageController,
            &reader::PageController::reload);
    connect(m_actions, &actions::Actions::appearanceChosen, this,
            [this](widgets::Appearance::Choice choice) { m_appearance.choose(choice); });
}

// What is shown follows the navigator.
void MainWindow::connectMoves()
{
    connect(&m_navigator, &models::Navigator::guideMissing, m_opener, &GuideOpener::refuseBuiltIn);
    connect(&m_navigator, &models::Navigator::guideChanged, this, &MainWindow::takeGuide);
    connect(&m_navigator, &models::Navigator::languageChanged, this, &MainWindow::changeLanguage);
    connect(&m_navigator, &models::Navigator::moved, m_contents,
            [this] { m_contents->contents().setShownPage(m_navigator.place().page); });
    connect(&m_navigator, &models::Navigator::moved, m_panes, &Panes::closeDrawers);
}

void MainWindow::connectPage()
{
    connect(m_page, &reader::PagePane::linkActivated, m_linkRouter, &reader::LinkRouter::follow);
    new reader::PageSpeech(*m_page, *m_linkRouter);
    new reader::Glossary(m_navigator, m_catalogue, *m_page, *m_linkRouter);
    connect(m_linkRouter, &reader::LinkRouter::wasDead, &m_page->notice(),
            &widgets::NoticeBar::say);
    connect(m_page, &reader::PagePane::targetChanged, m_target,
            [this](const auto &link) { m_target->say(m_linkRouter->describe(link)); });
    connect(m_pageController, &reader::PageController::outlineChanged, &m_outlineModel,
            &models::OutlineModel::setOutline);
    connect(m_pageController, &reader::PageController::blockReached, this,
            [this](std::size_t block) {
                m_contents->outline().setReadingRow(m_outlineModel.rowAt(block));
            });
    connect(m_pageController, &reader::PageController::shown, this, [this](const QString &title) {
        const auto guideTitle =
            QString::fromStdString(m_navigator.guide().title(m_navigator.language()));
        setTitle(guideTitle.isEmpty() ? title : u"%1 — %2"_s.arg(title, guideTitle));
    });
}

void MainWindow::connectPanes()
{
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    m_panes->connectTo(*m_actions);
    new PaneCycle({m_toolBar, m_contents, m_middle, &m_problems->pane(), m_tools},
                  m_actions->panes(), this);
    connect(m_actions->outline, &QAction::toggled, m_contents,
            &sidebar::ContentsPane::setOutlineWanted);
    m_toolBar->connectTo(*m_panes, *m_pageController);
    m_textSize.connectTo(*m_actions);
    connect(m_page, &reader::PagePane::zoomed, &m_textSize, &actions::TextSize::change);
    connect(&m_textSize, &actions::TextSize::changed, m_pageController,
            &reader::PageController::setTextScale);
}

void MainWindow::changeLanguage()
{
    if (offersLanguages())
        m_interface.set(m_navigator.language());
    m_contentsModel.setLanguage(m_navigator.language());
    m_toolsModel.setLanguage(m_interface.language());
    m_actions->setLanguage(m_navigator.language());
    const auto &guide = m_navigator.guide();
    m_contents->setGuideTitle(QString::fromStdString(guide.title(m_navigator.language())),
                              QString::fromStdString(guide.subtitle(m_navigator.language())));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_pageController->restyle();
    else if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
}

// In the order in which everything is seen, which is not that in which it was made.
bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNeighbour(*this, next);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_opener->cancel())
        return;
    if (event->key() != Qt::Key_Escape)
        QMainWindow::keyPressEvent(event);
    else if (!m_middle->isAncestorOf(focusWidget()))
        m_middle->setFocus();
    else if (isFullScreen())
        m_actions->fullScreen->setChecked(false);
}

// The title must not reveal what is being read to somebody who sees the screen or the list of
// windows.
void MainWindow::setTitle(const QString &page)
{
    setWindowTitle(m_launch.title == actions::LaunchContext::Title::Neutral ? tr("Document")
                                                                            : page);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_navigator.back();
    else if (event->button() == Qt::ForwardButton)
        m_navigator.forward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    if (m_navigator.place().page.empty())
        setTitle(tr("Vademecum"));
}

} // namespace window
