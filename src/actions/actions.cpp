#include "actions/actions.h"

#include "actions/appearancemenu.h"
#include "actions/paneactions.h"
#include "look/icons.h"
#include "look/tooltip.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace actions {

using namespace Qt::StringLiterals;

Actions::Actions(QWidget *window)
    : QObject(window),
      close(nullptr),
      m_window(window),
      m_languageGroup(new QActionGroup(this)),
      m_main(new QMenu(window)),
      m_file(new QMenu(window)),
      m_edit(new QMenu(window)),
      m_view(new QMenu(window)),
      m_go(new QMenu(window)),
      m_help(new QMenu(window)),
      m_languageMenu(new QMenu(window)),
      m_appearances(new AppearanceMenu(window)),
      m_textSizeMenu(new QMenu(window)),
      m_panes(new PaneActions(window))
{
    openGuide = add({Qt::CTRL | Qt::Key_O});
    otherGuide = add({Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    print = add({Qt::CTRL | Qt::Key_P});
    close = add({Qt::CTRL | Qt::Key_W});
    quit = add({Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    leave = add({leaveKeys()});
    saveState = add({});
    leave->setIcon(look::icon(look::Glyph::Leave));
    copy = add({QKeySequence::Copy});
    selectAll = add({QKeySequence::SelectAll});
    search = add({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L});
    find = add({Qt::CTRL | Qt::Key_F});
    findNext = add({Qt::Key_F3});
    findPrevious = add({Qt::SHIFT | Qt::Key_F3});
    reload = add({Qt::Key_F5});
    caret = add({Qt::Key_F7});
    caret->setCheckable(true);
    fullScreen = add({Qt::Key_F11});
    fullScreen->setCheckable(true);
    largerText = add({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    smallerText = add({Qt::CTRL | Qt::Key_Minus});
    normalText = add({Qt::CTRL | Qt::Key_0});
    contents = add({Qt::Key_F9});
    tools = add({Qt::SHIFT | Qt::Key_F9});
    outline = add({Qt::CTRL | Qt::Key_F9});
    for (auto *pane : {contents, tools, outline}) {
        pane->setCheckable(true);
        pane->setChecked(true);
    }
    problems = add({Qt::CTRL | Qt::SHIFT | Qt::Key_M});
    problems->setCheckable(true);
    nextLanguage = add({Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    findTool = add({Qt::CTRL | Qt::Key_T});
    compareTools = add({Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    compareTools->setEnabled(false);
    connect(nextLanguage, &QAction::triggered, this, &Actions::chooseNextLanguage);
    m_languageMenu->addAction(nextLanguage);
    m_languageMenu->addSeparator();
    back = add({Qt::ALT | Qt::Key_Left, Qt::Key_Back});
    forward = add({Qt::ALT | Qt::Key_Right, Qt::Key_Forward});
    home = add({Qt::ALT | Qt::Key_Home});
    firstHour = add({Qt::Key_F2}); // beside the help, for one hand
    firstHour->setCheckable(true);
    previousPage = add({Qt::CTRL | Qt::Key_PageUp});
    nextPage = add({Qt::CTRL | Qt::Key_PageDown});
    howTo = add({Qt::Key_F1});
    shortcuts = add({Qt::CTRL | Qt::Key_Question});
    protection = add({});
    about = add({});
    about->setMenuRole(QAction::AboutRole);
    startAgain = add({});
    startAgain->setVisible(false);
    menu = add({Qt::Key_F10});
    menu->setIcon(look::icon(look::Glyph::Menu));
    contents->setIcon(look::icon(look::Glyph::Contents));
    tools->setIcon(look::icon(look::Glyph::Tools));
    back->setIcon(look::icon(look::Glyph::Back));
    forward->setIcon(look::icon(look::Glyph::Forward));
    home->setIcon(look::icon(look::Glyph::Home));
    firstHour->setIcon(look::icon(look::Glyph::Hour));
    for (auto *drawn : {contents, tools, back, forward, home, firstHour, leave})
        drawn->setIconVisibleInMenu(false); // it would hide the check mark
    connect(m_appearances, &AppearanceMenu::chosen, this, &Actions::appearanceChosen);
    fillMenus();
}

QAction *Actions::add(const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    m_window->addAction(action);
    return action;
}

void Actions::setLanguages(const std::vector<text::Language> &languages)
{
    qDeleteAll(m_languages);
    m_languages.clear();
    m_languageMenu->menuAction()->setVisible(languages.size() > 1);
    nextLanguage->setEnabled(languages.size() > 1);
    if (languages.size() < 2)
        return emit languagesChanged();
    for (const auto &language : text::inShownOrder(languages)) {
        const auto name =
            language.isUndetermined() ? u"?"_s : QString::fromStdString(language.ownName());
        auto *action = m_languageGroup->addAction(name);
        action->setCheckable(true);
        action->setData(QString::fromStdString(language.tag()));
        connect(action, &QAction::triggered, this,
                [this, language] { emit languageChosen(language); });
        m_languages += action;
    }
    m_languageMenu->addActions(m_languages);
    retranslateLanguages();
    emit languagesChanged();
}

void Actions::fillMenus()
{
    m_file->addActions({openGuide, otherGuide});
    m_file->addSeparator();
    m_file->addAction(print);
    m_file->addSeparator();
    m_file->addAction(saveState);
    m_file->addSeparator();
    m_file->addActions({close, quit, leave});
    m_edit->addActions({copy, selectAll});
    m_edit->addSeparator();
    m_edit->addActions({search, find, findNext, findPrevious});
    m_view->addActions({contents, outline, tools, problems});
    m_view->addMenu(m_panes->menu);
    m_view->addSeparator();
    m_view->addActions({findTool, m_panes->openTool, m_panes->chooseTool, compareTools});
    m_view->addSeparator();
    m_view->addMenu(m_languageMenu);
    m_textSizeMenu->addActions({largerText, smallerText, normalText});
    m_view->addMenu(m_textSizeMenu);
    m_view->addMenu(m_appearances);
    m_view->addSeparator();
    m_view->addActions({fullScreen, caret, reload});
    m_go->addActions({back, forward, home, firstHour});
    m_go->addSeparator();
    m_go->addActions({previousPage, nextPage});
    m_help->addActions({howTo, shortcuts, protection});
    m_help->addSeparator();
    m_help->addActions({startAgain, about});
    for (auto *each : menus())
        m_main->addMenu(each);
    m_retranslateMenus.setSingleShot(true);
    connect(&m_retranslateMenus, &QTimer::timeout, this, &Actions::retranslateMenus);
    for (auto *each : m_window->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        connect(each, &QMenu::aboutToShow, this, [this] {
            if (m_retranslateMenus.isActive())
                retranslateMenus();
        });
    retranslate();
    retranslateMenus();
}

void Actions::setLanguage(const text::Language &language)
{
    for (auto *action : m_languages)
        action->setChecked(action->data().toString() == QString::fromStdString(language.tag()));
}

// On any laptop, for one hand, free on desktops, and hard to hit by chance.
QKeySequence Actions::leaveKeys()
{
    return Qt::SHIFT | Qt::Key_Escape;
}

QKeySequence Actions::copyCardKeys()
{
    return Qt::CTRL | Qt::SHIFT | Qt::Key_C;
}

void Actions::retranslate()
{
    leave->setText(tr("Leave &at once"));
    leave->setIconText(tr("Leave"));
    leave->setToolTip(
        look::plainToolTip(tr("Leave at once (%1, or Esc three times)")
                               .arg(leave->shortcut().toString(QKeySequence::NativeText))));
    contents->setText(tr("&Contents"));
    tools->setText(tr("&Tools"));
    back->setText(tr("&Back"));
    forward->setText(tr("&Forward"));
    home->setText(tr("&Home"));
    menu->setText(tr("&Menu"));
    firstHour->setText(tr("F&irst hour"));
    firstHour->setToolTip(
        look::plainToolTip(tr("First hour: something has just happened (%1)")
                               .arg(firstHour->shortcut().toString(QKeySequence::NativeText))));
    for (auto *action : {contents, tools, back, forward, home, menu}) {
        const auto name = QString(action->text()).remove(u'&');
        action->setToolTip(look::plainToolTip(
            u"%1 (%2)"_s.arg(name, action->shortcut().toString(QKeySequence::NativeText))));
    }
    m_retranslateMenus.start();
}

void Actions::retranslateMenus()
{
    m_retranslateMenus.stop();
    m_main->setTitle(tr("&Menu"));
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_appearances->retranslate();
    m_textSizeMenu->setTitle(tr("Text &size"));
    m_panes->retranslate();
    search->setText(tr("Search the &guide"));
    find->setText(tr("&Find in the page"));
    findNext->setText(tr("Find &next"));
    findPrevious->setText(tr("Find &previous"));
    nextLanguage->setText(tr("The &next language"));
    reload->setText(tr("&Reload the page"));
    fullScreen->setText(tr("&Full screen"));
    caret->setText(tr("Read with the arrow &keys"));
    largerText->setText(tr("&Larger"));
    smallerText->setText(tr("&Smaller"));
    normalText->setText(tr("&Normal size"));
    openGuide->setText(tr("&Open a guide…"));
    retranslateOtherGuide();
    print->setText(tr("&Print…"));
    close->setText(tr("&Close the window"));
    quit->setText(tr("&Quit"));
    saveState->setText(tr("&Remember on this computer…"));
    copy->setText(tr("&Copy"));
    selectAll->setText(tr("Select &all"));
    outline->setText(tr("&Outline of the page"));
    problems->setText(tr("&Problems of the guide"));
    findTool->setText(tr("F&ind a tool"));
    compareTools->setText(tr("Compare the tools c&hosen"));
    previousPage->setText(tr("&Previous page"));
    nextPage->setText(tr("&Next page"));
    howTo->setText(tr("&How to read with Vademecum"));
    protection->setText(tr("What &protects you"));
    shortcuts->setText(tr("&Keyboard shortcuts"));
    about->setText(tr("&About Vademecum"));
    startAgain->setText(tr("Quit: your &screen reader speaks when you start Vademecum again"));
    retranslateLanguages();
}

void Actions::setOtherGuide(const QString &title)
{
    m_otherGuide = title;
    retranslateOtherGuide();
}

void Actions::retranslateOtherGuide()
{
    auto title = m_otherGuide;
    otherGuide->setText(title.isEmpty() ? tr("Back to the &built-in guide")
                                        : tr("&Back to “%1”").arg(title.replace(u'&', u"&&"_s)));
    otherGuide->setToolTip(look::plainToolTip(u"%1 (%2)"_s.arg(
        otherGuide->iconText(), otherGuide->shortcut().toString(QKeySequence::NativeText))));
}

void Actions::chooseNextLanguage()
{
    const auto shown = std::ranges::find_if(m_languages, &QAction::isChecked);
    const auto next = (shown - m_languages.begin() + 1) % m_languages.size();
    m_languages[next]->trigger();
}

void Actions::retranslateLanguages()
{
    for (auto *action : m_languages)
        action->setToolTip(look::plainToolTip(tr("Read in this language: %1").arg(action->text())));
}

} // namespace actions
