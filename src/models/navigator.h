#pragma once

#include "guide/link.h"
#include "models/guidesathand.h"
#include "text/language.h"
#include "text/place.h"

#include <QObject>

#include <map>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace guide {
struct Edition;
}

namespace models {

/// Where the reader is, where they have been, in which of the two guides at hand and in which
/// language. Whatever moves the reader calls go(); only moved() changes what is shown.
class Navigator final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is shown before the first go().
    Navigator(
        guide::SharedGuide first, text::Language language,
        GuidesAtHand::Read builtIn = [] { return guide::OpenedGuide::open({}); },
        QObject *parent = nullptr);

    /// The one on show.
    const guide::Guide &guide() const { return m_onShow->guide; }
    const guide::SharedGuide &opened() const { return m_onShow; }
    bool showsBuiltIn() const { return m_onShow->isBuiltIn; }
    /// The guide that a place, or a link that leads to a page, is in.
    const guide::Guide &guideOf(text::WhichGuide which) const;
    /// Reads the built-in guide, if that was not done yet; false if it cannot be read.
    bool readBuiltIn() { return m_guides.builtIn() != nullptr; }
    /// The one opened beside the built-in guide, whichever is on show; null if there is none.
    const guide::SharedGuide &openedBeside() const { return m_guides.opened(); }

    /// Where a link of the guide on show leads for somebody who reads in a language. What it leaves
    /// dead may lead into the built-in guide, once that is read.
    guide::Link resolve(std::string_view address, const guide::Edition &from,
                        const text::Language &reader) const;
    /// Whether a dead link is to be resolved again when the built-in guide is read.
    bool awaitsBuiltIn(const guide::Link &link) const;

    /// The place asked for last; its page is empty before the first go().
    const text::Place &place() const { return current().place; }
    /// How much of the place's block is scrolled out at the top of the view, from 0 to 1.
    double share() const { return current().share; }
    const text::Language &language() const { return m_language; }
    /// For guides that have it; until now that is what the first one is read in.
    void setWish(const text::Language &wish) { m_wish = wish; }

    bool canGoBack() const { return m_current > 1; }
    bool canGoForward() const { return m_current + 1 < m_history.size(); }
    /// Whether a page was shown since its guide was opened; nothing keeps that longer.
    bool wasAt(const text::Place &place) const;
    /// The page at the given distance in reading order; empty if there is none.
    text::PageId neighbour(int distance) const;

    /// Stores how far the current page has been read, so that going back leads there. Call it on
    /// leaving().
    void setReadingPosition(const text::BlockPath &block, double share);

public slots:
    /// Places on pages that their guide does not hold are left alone; asking twice for one leaves
    /// a single stop.
    void go(const text::Place &place);
    void goHome();
    /// To the guide that is not on show: where the reader was there, else its first page.
    void goToOther();
    /// Shows a guide from where it begins, in the place of the one opened before: whose stops go.
    /// The built-in guide stays at hand.
    void open(const guide::SharedGuide &guide);
    void back();
    void forward();
    void setLanguage(const text::Language &language);

signals:
    /// About to navigate: whoever shows the page calls setReadingPosition().
    void leaving();
    void languageChanged();
    /// Another guide is on show, perhaps in another language; moved() follows.
    void guideChanged();
    /// Asked for the built-in guide, which cannot be read; the reader stays where they are.
    void guideMissing();
    void moved();

private:
    struct Stop {
        text::Place asked; ///< as given to go()
        text::Place place; ///< as asked, or how far it was read since
        double share = 0;
    };

    const Stop &current() const { return m_history[m_current]; }
    text::WhichGuide onShow() const;
    void leave();
    void add(const Stop &stop);
    void arrive();
    void moveTo(std::size_t stop);
    void dropStopsOfOpened();

    GuidesAtHand m_guides;
    guide::SharedGuide m_onShow;
    text::Language m_language;
    text::Language m_wish;              ///< the reader's, which a guide may not have
    std::vector<Stop> m_history = {{}}; ///< starts with a stop at no page
    std::size_t m_current = 0;
    std::map<text::WhichGuide, Stop> m_left; ///< where the reader was last in each
    std::set<std::pair<text::WhichGuide, text::PageId>> m_seen;
};

} // namespace models
