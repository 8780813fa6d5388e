#pragma once

#include "guide/outline.h"
#include "reader/linktarget.h"
#include "reader/pagerenderer.h"
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

class MentionCatalogue;
class PagePane;
class ReaderView;

/// Shows the navigator's page in the page pane and scrolls to the place.
class PageController final : public QObject
{
    Q_OBJECT

public:
    PageController(models::Navigator &navigator, MentionCatalogue &catalogue, PagePane &pane,
                   const CoverActions &actions, const actions::LaunchContext &launch,
                   QObject *parent = nullptr);

    /// Shows the navigator's place.
    void show();
    /// Shows the same place again after something it depends on has changed.
    void renew();
    /// The same, with the files read again.
    void reload();
    /// Tells covers what is saved; rewrites the page only if it is a cover.
    void setSavingStatus(actions::SavingStatus status);
    /// Shows the same place again if the colours or the font have changed since a page was
    /// rendered.
    void restyle();
    /// The current page rendered for paper, in a column of the given width in pixels; null if there
    /// is none.
    std::unique_ptr<QTextDocument> onPaper(double width);
    /// Relative to the default size. Keeps the reading position.
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
    /// The page that a view holds.
    struct Shown {
        text::PageId page;
        text::Language reader;
        PageRenderer::Page read;
        double room = 0; ///< the width it was rendered for
        QString words{}; ///< the language of those that are not the page's
        bool isCover = false;
    };

    /// Fills the view of an edition's language, unless it holds the page already.
    const Shown &prepare(const guide::Entry &entry, const guide::Edition &edition,
                         const text::Language &reader);
    void prepareOthers();
    /// Call it before another guide is shown.
    void forget();
    /// Reads the target of a link that may be followed next.
    void expect(const render::PlacedLink &target);
    void readAhead();
    void notifyOutline(const Shown &shown);
    void follow();
    void fitTables();
    /// The width between the margins; only the view in front knows it.
    double room() const;
    bool isWrittenFor(const ReaderView &view, const Shown &shown) const;
    void storeReadingPosition();
    void restyled();
    render::Style &style();
    void fill(ReaderView &view, Shown &shown, const guide::Entry &entry,
              const guide::Edition &edition, const text::Language &reader);

    models::Navigator &m_navigator;
    LinkTargets m_links;
    PictureDecoder m_pictures;
    PageRenderer m_pages;
    PagePane &m_pane;
    std::map<text::Language, Shown> m_shown; ///< by the language of the view
    text::Language m_current;
    double m_scale = 1;
    QPalette m_palette; ///< the palette that the style was made from
    QFont m_font;
    std::optional<render::Style> m_style; ///< of the pages; none before the first
    QTimer m_idle; ///< runs out when the page is shown and nothing else is to be done
    std::deque<text::PageId> m_expected; ///< pages to read ahead
    QTimer m_ahead;
    QTimer m_withoutPictures; ///< runs out when the page is to be written with boxes in their place
};

} // namespace reader
