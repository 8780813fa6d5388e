#pragma once

#include "actions/savingstatus.h"
#include "guide/outline.h"
#include "markup/document.h"
#include "mentions/marking.h"
#include "reader/linktarget.h"
#include "reader/picturedecoder.h"
#include "render/page.h"
#include "text/date.h"
#include "text/language.h"
#include "text/place.h"

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

class QAction;
class QTextDocument;

namespace actions {
struct LaunchContext;
}
namespace guide {
struct Entry;
}
namespace render {
class Style;
}

namespace reader {

/// The actions of a cover's buttons, for their shortcuts.
struct CoverActions {
    const QAction &nextPage;
    const QAction &search;
};

/// A parsed page with the results that everything that shows it shares.
struct ReadPage {
    markup::Document document;                   ///< its mentions marked
    std::vector<guide::OutlineEntry> headings{}; ///< its title left out
    std::vector<std::string> tools{};            ///< that it names, by their ids
    mentions::Marked marked = mentions::Marked::All;
};

/// Reads the pages of the navigator's guide and renders them into text documents. Caches the last
/// few parsed pages, so that a page which was read before, or ahead of time, is ready at once.
class PageRenderer final
{
public:
    using Page = std::shared_ptr<const ReadPage>;

    PageRenderer(const models::Navigator &navigator, MentionCatalogue &catalogue,
                 const PictureDecoder &pictures, const CoverActions &actions,
                 const actions::LaunchContext &launch);

    /// If the page cannot be read, the result contains a sentence that says why.
    Page read(const guide::Edition &edition);
    /// Whether an edition is shown as the guide's cover; only the first page of the reading order
    /// can be.
    bool isCover(const guide::Entry &entry, const guide::Edition &edition) const;
    /// Sets what covers say about saving; false if that is unchanged.
    bool setSavingStatus(actions::SavingStatus status);
    /// Whether links were written as dead that may lead into the built-in guide once it is read;
    /// they are not known any more.
    bool forgetAwaiting();
    /// Clears the caches; call it before another guide is shown or changed files are read.
    void forget();

    enum class Medium { Screen, Paper };

    struct Written {
        std::unique_ptr<QTextDocument> document;
        render::PageMap pageMap;
        PictureDecoder::Wanted pictures; ///< that are to come later
    };

    /// Renders a page for somebody who reads in the given language. pixelRatio: device pixels per
    /// pixel of the document, for pictures. On paper, links do not show how they behave, and all
    /// pictures are there.
    Written write(const ReadPage &read, const guide::Entry &entry, const guide::Edition &edition,
                  const text::Language &reader, const render::Style &style, double pixelRatio,
                  Medium medium = Medium::Screen);

private:
    struct CachedPage {
        std::string path;
        Page page;
    };

    render::Header header(const guide::Entry &entry, const guide::Edition &edition,
                          const text::Language &reader, const ReadPage &read,
                          const text::Date &today) const;
    render::Cover cover(const text::Language &reader, const render::Style &style, double pixelRatio,
                        Medium medium) const;
    /// Where a link leads, and how it looks if that page was not visited.
    struct Target {
        render::LinkStyle look;
        text::Place place; ///< at no page if it leads to none
    };
    struct Drawing;
    using Targets = std::map<std::string, Target, std::less<>>; ///< by address

    Targets &targetsOf(const guide::Edition &from, const text::Language &reader);
    Target target(const std::string &address, const guide::Edition &from,
                  const text::Language &reader);
    render::LinkStyle linkStyle(const std::string &address, const guide::Edition &from,
                                const text::Language &reader, Targets &known);

    const models::Navigator &m_navigator;
    MentionCatalogue &m_catalogue;
    const PictureDecoder &m_pictures;
    const LinkTargets m_links;
    const CoverActions m_actions;
    const actions::LaunchContext &m_launch;
    actions::SavingStatus m_savingStatus = actions::SavingStatus::Off;
    bool m_awaitsBuiltIn = false;    ///< a link that was written
    std::deque<CachedPage> m_cached; ///< the latest first
    /// The link targets of the last pages, by path, reader's language and interface language.
    std::map<std::tuple<std::string, text::Language, QString>, Targets> m_targets;
};

} // namespace reader
