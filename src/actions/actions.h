#pragma once

#include "text/language.h"
#include "widgets/appearance.h"

#include <QKeySequence>
#include <QObject>
#include <QTimer>

#include <vector>

class QAction;
class QActionGroup;
class QMenu;

namespace actions {

class AppearanceMenu;
class PaneActions;

/// All commands of the window, with their texts and shortcuts. The window connects them to what
/// they do.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    /// Updates the texts that buttons show at once; the menus follow before anybody can open one.
    void retranslate();
    /// The menu that holds all other menus.
    QMenu *mainMenu() const { return m_main; }
    QList<QMenu *> menus() const { return {m_file, m_edit, m_view, m_go, m_help}; }
    PaneActions &panes() const { return *m_panes; }
    /// The menu with the text sizes, for a button to show.
    QMenu *textSizes() const { return m_textSizeMenu; }
    /// Empty if the guide has one language only.
    const QList<QAction *> &languages() const { return m_languages; }
    void setLanguages(const std::vector<text::Language> &languages);
    void setLanguage(const text::Language &language);

    /// Heard in every window.
    static QKeySequence leaveKeys();
    /// What the way to the other guide at hand is called: by its title, or empty for the built-in
    /// one.
    void setOtherGuide(const QString &title);

    /// The shortcut that copies the card of a tool while it has the focus.
    static QKeySequence copyCardKeys();

    QAction *openGuide;
    QAction *otherGuide;
    QAction *print;
    QAction *close;
    QAction *quit;
    QAction *leave;
    QAction *saveState;
    QAction *copy;
    QAction *selectAll;
    QAction *search;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *reload;
    QAction *caret;
    QAction *fullScreen;
    QAction *largerText;
    QAction *smallerText;
    QAction *normalText;
    QAction *contents;
    QAction *tools;
    QAction *outline;
    QAction *problems;
    QAction *findTool;
    QAction *compareTools;
    QAction *nextLanguage;
    QAction *back;
    QAction *forward;
    QAction *home;
    QAction *firstHour; ///< checked on its pages
    QAction *previousPage;
    QAction *nextPage;
    QAction *howTo;
    QAction *shortcuts;
    QAction *protection;
    QAction *about;
    QAction *startAgain; ///< so that a screen reader speaks; in sight only if it cannot otherwise
    QAction *menu;

signals:
    void languagesChanged();
    void languageChosen(const text::Language &language);
    void appearanceChosen(widgets::Appearance::Choice choice);

private:
    QAction *add(const QList<QKeySequence> &keys);
    void fillMenus();
    void chooseNextLanguage();
    void retranslateMenus();
    void retranslateLanguages();
    void retranslateOtherGuide();

    QWidget *m_window;
    QActionGroup *m_languageGroup;
    QList<QAction *> m_languages;
    QString m_otherGuide; ///< its title; empty: the built-in one
    QMenu *m_main;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_go;
    QMenu *m_help;
    QMenu *m_languageMenu;
    AppearanceMenu *m_appearances;
    QMenu *m_textSizeMenu;
    PaneActions *m_panes;
    QTimer m_retranslateMenus; ///< runs out when the window is painted in the new language
};

} // namespace actions
