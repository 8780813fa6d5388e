#pragma once

#include "text/language.h"
#include "text/place.h"

#include <QObject>

#include <set>
#include <vector>

namespace guide {
class Guide;
}

namespace models {

/// Where the reader is, where they have been, and in which language they read. Whatever moves the
/// reader calls go(); only moved() changes what is shown.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// The guide must outlive the navigator. Nothing is shown before the first go().
    Navigator(const guide::Guide &guide, text::Language language, QObject *parent = nullptr);

    const guide::Guide &guide() const { return *m_guide; }
    /// Begins anew: nothing is shown, and nothing has been.
    void setGuide(const guide::Guide &guide, text::Language language);
    /// The place asked for last; its page is empty before the first go().
    const text::Place &place() const { return current().place; }
    /// How much of the place's block is to stand above the top of the view, from 0 to 1.
    double share() const { return current().share; }
    const text::Language &language() const { return m_language; }

    bool canGoBack() const { return m_current > 1; }
    bool canGoForward() const { return m_current + 1 < m_history.size(); }
    /// Whether a page was shown since the guide was opened; nothing keeps that longer.
    bool wasAt(const text::PageId &page) const { return m_seen.contains(page); }
    /// The page this many pages further in the order of the contents; empty if there is none.
    text::PageId neighbour(int distance) const;

    /// Says how far the current page has been read, so that coming back leads there. Meant for
    /// leaving().
    void remember(const text::BlockPath &block, double share);

public slots:
    /// Places on pages that the guide does not hold are left alone; asking twice for one leaves a
    /// single stop.
    void go(const text::Place &place);
    void goHome();
    void back();
    void forward();
    void setLanguage(const text::Language &language);

signals:
    /// About to move: whoever shows the page calls remember().
    void leaving();
    void languageChanged();
    void moved();

private:
    struct Stop {
        text::Place asked; ///< as given to go()
        text::Place place; ///< as asked, or how far it was read since
        double share = 0;
    };

    const Stop &current() const { return m_history[m_current]; }
    void moveTo(std::size_t stop);

    const guide::Guide *m_guide;
    text::Language m_language;
    std::vector<Stop> m_history = {{}}; ///< starts with a stop at no page
    std::size_t m_current = 0;
    std::set<text::PageId> m_seen;
};

} // namespace models
