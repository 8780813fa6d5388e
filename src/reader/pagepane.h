#pragma once

#include "render/placed.h"
#include "text/language.h"

#include <QWidget>

#include <map>

class QSplitter;
class QStackedWidget;

namespace actions {
class Actions;
}
namespace widgets {
class NoticeBar;
}

namespace reader {

class FindBar;
class Finder;
class PageMenu;
class ReaderView;

/// The middle of the window: a notice, a page in a view for each language, and a bar to find
/// things in it.
class PagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    /// In every language.
    void setCaretShown(bool shown);
    /// What can be asked for on the page.
    void connectTo(const actions::Actions &actions);
    Finder &finder() { return *m_finder; }
    widgets::NoticeBar &notice() { return *m_notice; }
    /// Puts a pane under the page, hidden at first.
    void setFoot(QWidget *foot);
    /// Built when first asked for. One that is hidden has the size of the one in front.
    ReaderView &view(const text::Language &language);
    /// The one in front.
    ReaderView *current() const;
    /// Brings a view to the front; it takes over the focus if another view has it.
    void bringUp(ReaderView &view);

signals:
    void linkActivated(const render::PlacedLink &link, const QRect &where);
    void targetChanged(const render::PlacedLink &link);
    /// More is asked for of the address of a link than following it shows.
    void addressAsked(const std::string &address, const QRect &where);
    /// To be copied.
    void addressWanted(const std::string &address);
    void scrolled();
    /// The view in front has another width, perhaps; told when the layout is done.
    void resized();
    void zoomed(int notches);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    widgets::NoticeBar *m_notice;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    FindBar *m_findBar;
    Finder *m_finder;
    PageMenu *m_menu = nullptr; ///< once its actions are known
    std::map<text::Language, ReaderView *> m_views;
    bool m_caretShown = false;
};

} // namespace reader
