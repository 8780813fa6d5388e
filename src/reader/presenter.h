#pragma once

#include "guide/outline.h"
#include "reader/linktarget.h"
#include "reader/pagemaker.h"
#include "render/style.h"
#include "text/language.h"
#include "text/place.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace guide {
struct Edition;
struct Entry;
class Guide;
} // namespace guide
namespace models {
class Navigator;
}

class QTextDocument;

namespace reader {

class Mentioning;
class PagePane;
class ReaderView;

/// Brings what the Navigator says to the page pane, and scrolls to the place.
class Presenter final : public QObject
{
    Q_OBJECT

public:
    Presenter(models::Navigator &navigator, Mentioning &mentioning, PagePane &pane,
              const CoverActions &actions, const actions::Run &run, QObject *parent = nullptr);

    /// Shows the navigator's place.
    void show();
    /// The same place again, after something it is made of has changed.
    void renew();
    /// That, and the files are read again.
    void reload();
    /// A cover says what is kept, at once if it is on show; other pages stay as they are.
    void setKept(actions::Kept kept);
    /// The same place again, if the colours or the font have changed since a page was filled in.
    void restyle();
    /// The page on show as it is printed in a column of so many pixels; null if there is none.
    std::unique_ptr<QTextDocument> onPaper(double width);
    /// Of the size as designed; the place is kept.
    void setTextScale(double scale);

signals:
    void shown(const QString &title);
    /// The headings of the page on show, its title left out.
    void outlineChanged(const std::vector<guide::OutlineEntry> &headings);
    /// The top-level block being read has changed.
    void blockReached(std::size_t block);
    /// How many tools the page on show names, each counted once.
    void toolsNamed(int count);

private:
    /// A page as it stands in a view.
    struct Shown {
        text::PageId page;
        text::Language reader;
        PageMaker::Page read;
        double room = 0; ///< it was written for
        QString words{}; ///< the language of those that are not the page's
        bool isCover = false;
    };

    /// Fills the view of an edition's language, unless it holds the page already.
    const Shown &prepare(const guide::Entry &entry, const guide::Edition &edition,
                         const text::Language &reader);
    void prepareOthers();
    /// Before another guide is shown.
    void forget();
    /// Somebody may be about to follow a link.
    void expect(const render::PlacedLink &target);
    void readAhead();
    void tellOutline(const Shown &shown);
    void follow();
    void fitTables();
    /// Pixels that a page has from margin to margin; a view that is not in front does not know.
    double room() const;
    bool isWrittenFor(const ReaderView &view, const Shown &shown) const;
    void remember();
    void restyled();
    render::Style &style();
    void fill(ReaderView &view, Shown &shown, const guide::Entry &entry,
              const guide::Edition &edition, const text::Language &reader);

    models::Navigator &m_navigator;
    LinkTargets m_links;
    PageMaker m_pages;
    PagePane &m_pane;
    std::map<text::Language, Shown> m_shown; ///< by the language of the view
    text::Language m_current;
    double m_scale = 1;
    QPalette m_palette; ///< that the style is made of
    QFont m_font;
    std::optional<render::Style> m_style; ///< of the pages; none before the first
    QTimer m_idle; ///< runs out when the page is shown and nothing else is to be done
    std::deque<text::PageId> m_expected; ///< pages to read ahead
    QTimer m_ahead;
};

} // namespace reader
