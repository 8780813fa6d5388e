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

/// Finds a text on the page on show: counts and marks its places, and leads from one to the next.
class Finder final : public QObject
{
    Q_OBJECT

public:
    /// Asks each time which view is in front; null for none.
    Finder(std::function<ReaderView *()> view, FindBar &bar, QObject *parent);

    /// Begins with what is selected on the page, if anything is.
    void open();
    /// Marks words where they stand, without a move of the focus; the bar says them.
    void show(const QStringList &words);
    void step(bool forward);
    void close();
    /// Another page is on show, or the same anew: looks there, and leaves the reader where they
    /// are.
    void pageChanged();
    /// Marks the places in sight: there may be thousands, and each would cost time at every
    /// painting.
    void mark();

private:
    void search();
    void count();
    void lead();
    ReaderView *view() const { return m_view(); }

    const std::function<ReaderView *()> m_view;
    FindBar &m_bar;
    render::PageSearch m_page;
    QStringList m_words; ///< to be marked in place of what the bar says
    std::vector<render::Hit> m_hits;
    std::size_t m_current = 0;
    QPointer<ReaderView> m_marked; ///< the view that holds the marks
};

} // namespace reader
