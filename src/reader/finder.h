#pragma once

#include "render/pagesearch.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

namespace reader {

class FindBar;
class ReaderView;

/// Finds text on the current page: counts and highlights the hits, and steps through them.
class Finder final : public QObject
{
    Q_OBJECT

public:
    /// view: returns the view in front, or null; called each time it is needed.
    Finder(std::function<ReaderView *()> view, FindBar &bar, QObject *parent);

    /// Begins with what is selected on the page, if anything is.
    void open();
    /// Highlights words without moving the focus; the bar shows them.
    void show(const QStringList &words);
    void step(bool forward);
    void close();
    /// Another page, or the same one rewritten, is shown: searches it again without scrolling.
    void pageChanged();
    /// Highlights only the visible hits: there may be thousands, and each costs time whenever the
    /// page is painted.
    void mark();

private:
    void searchAgain();
    void search();
    void count();
    void lead();
    ReaderView *view() const { return m_view(); }

    const std::function<ReaderView *()> m_view;
    FindBar &m_bar;
    render::PageSearch m_page;
    QStringList m_words; ///< highlighted instead of the text in the bar
    std::vector<render::Hit> m_hits;
    std::size_t m_current = 0;
    QPointer<ReaderView> m_marked; ///< the view that holds the marks
};

} // namespace reader
