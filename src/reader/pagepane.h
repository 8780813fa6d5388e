#pragma once

#include "render/pagemap.h"
#include "text/language.h"

#include <QWidget>

#include <map>

class QStackedWidget;

namespace actions {
class Actions;
}
namespace widgets {
class NoticeBar;
class Splitter;
} // namespace widgets

namespace reader {

class FindBar;
class Finder;
class PageMenu;
class ReaderView;

/// The centre of the window: a notice, a view for each language of the page, and a find bar.
class PagePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PagePane(QWidget *parent = nullptr);

    /// In the views of all languages.
    void setCaretShown(bool shown);
    /// Connects the commands that act on the page.
    void connectTo(const actions::Actions &actions);
    Finder &finder() { return *m_finder; }
    widgets::NoticeBar &notice() { return *m_notice; }
    /// Sets a pane below the page; it is hidden at first.
    void setFoot(QWidget *foot);
    /// The view of a language, created on first use. Hidden views have the size of the one in
    /// front.
    ReaderView &view(const text::Language &language);
    /// The view in front.
    ReaderView *current() const;
    /// Puts a picture where views wait for it; false if none does.
    bool setPicture(const std::string &file, const QSize &shown, const QImage &picture);
    /// Brings a view to the front; it takes over the focus if another view has it.
    void bringUp(ReaderView &view);

signals:
    void linkActivated(const render::PlacedLink &link, const QRect &where);
    /// The keyboard has come to a link of the page; empty if it has left the links.
    void linkFocused(const render::PlacedLink &link);
    /// Another page stands where the focus is, and screen readers have not heard of it.
    void titleChanged(const QString &title);
    void targetChanged(const render::PlacedLink &link);
    /// The user wants to know more about the address of a link.
    void addressAsked(const std::string &address, const QRect &where);
    /// The address is to be copied.
    void addressWanted(const std::string &address);
    void scrolled();
    /// The width of the view in front may have changed; emitted after layout.
    void resized();
    void zoomed(int notches);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    widgets::NoticeBar *m_notice;
    widgets::Splitter *m_splitter;
    QStackedWidget *m_stack;
    FindBar *m_findBar;
    Finder *m_finder;
    PageMenu *m_menu = nullptr; ///< once its actions are known
    std::map<text::Language, ReaderView *> m_views;
    bool m_caretShown = false;
};

} // namespace reader
