#pragma once

#include "render/pagesearch.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace ui {

class FindBar;
class PagePane;
class ReaderView;

/// Finds a text on the page on show: counts and marks its places, and leads from one to the next.
class Finder final : public QObject
{
    Q_OBJECT

public:
    Finder(PagePane &pane, FindBar &bar);

    /// Begins with what is selected on the page, if anything is.
    void open();
    /// Marks words where they stand, without a move of the focus; the bar says them.
    void show(const QStringList &words);
    void step(bool forward);
    void close();
    /// Another page is on show, or the same anew: looks there, and leaves the reader where they
    /// are.
    void pageChanged();

private:
    void search();
    void count();
    void lead();
    void mark();
    ReaderView *view() const;

    PagePane &m_pane;
    FindBar &m_bar;
    render::PageSearch m_page;
    QStringList m_words; ///< to be marked in place of what the bar says
    std::vector<render::Hit> m_hits;
    std::size_t m_current = 0;
    QPointer<ReaderView> m_marked; ///< the view that holds the marks
};

} // namespace ui
