#pragma once

#include "actions/kept.h"
#include "guide/outline.h"
#include "markup/document.h"
#include "mentions/marking.h"
#include "reader/linktarget.h"
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
struct Run;
}
namespace guide {
struct Entry;
}
namespace render {
class Style;
}

namespace reader {

/// What a cover's buttons lead to, for their keys.
struct CoverActions {
    const QAction &nextPage;
    const QAction &search;
};

/// A page as read, and what is found in it once for all that show it.
struct ReadPage {
    markup::Document document;                   ///< its mentions marked
    std::vector<guide::OutlineEntry> headings{}; ///< its title left out
    std::vector<std::string> tools{};            ///< that it names, by their ids
    mentions::Marked marked = mentions::Marked::All;
};

/// Reads the pages of the navigator's guide and writes them into documents. Keeps the last few as
/// read, so that a page which was read before, or ahead, is there at once.
class PageMaker final
{
public:
    using Page = std::shared_ptr<const ReadPage>;

    PageMaker(const models::Navigator &navigator, Mentioning &mentioning,
              const CoverActions &actions, const actions::Run &run);

    /// If the page cannot be read, a sentence that says why.
    Page read(const guide::Edition &edition);
    /// Whether an edition is set as the guide's cover: only the first page of the reading order.
    bool isCover(const guide::Entry &entry, const guide::Edition &edition) const;
    /// What covers say of that; false if they say so already.
    bool setKept(actions::Kept kept);
    /// Whether links were written as dead that may lead into the built-in guide once it is read;
    /// they are not known any more.
    bool forgetAwaiting();
    /// Before another guide, or files that may have changed.
    void forget();

    enum class Medium { Screen, Paper };

    struct Written {
        std::unique_ptr<QTextDocument> document;
        render::Placed placed;
    };

    /// Writes a page for somebody who reads in a language; pictures are made for so many pixels of
    /// the screen to one of the document. On paper no link says how it would behave.
    Written write(const ReadPage &read, const guide::Entry &entry, const guide::Edition &edition,
                  const text::Language &reader, const render::Style &style, double pixelRatio,
                  Medium medium = Medium::Screen);

private:
    struct KeptPage {
        std::string path;
        Page page;
    };

    render::Header header(const guide::Entry &entry, const guide::Edition &edition,
                          const text::Language &reader, const ReadPage &read,
                          const text::Date &today) const;
    render::Cover cover(const text::Language &reader, const render::Style &style, double pixelRatio,
                        Medium medium) const;
    /// Where a link leads, and how it looks to somebody who was never there.
    struct Target {
        render::LinkLook look;
        text::Place place; ///< at no page if it leads to none
    };
    struct Drawing;
    using Targets = std::map<std::string, Target, std::less<>>; ///< by address

    Targets &targetsOf(const guide::Edition &from, const text::Language &reader);
    Target target(const std::string &address, const guide::Edition &from,
                  const text::Language &reader);
    render::LinkLook linkLook(const std::string &address, const guide::Edition &from,
                              const text::Language &reader, Targets &known);

    const models::Navigator &m_navigator;
    Mentioning &m_mentioning;
    const LinkTargets m_links;
    const CoverActions m_actions;
    const actions::Run &m_run;
    actions::Kept m_remembered = actions::Kept::Nothing;
    bool m_awaitsBuiltIn = false; ///< a link that was written
    std::deque<KeptPage> m_kept;  ///< the latest first
    /// Of the last pages: by path, who reads, and the language of the words.
    std::map<std::tuple<std::string, text::Language, QString>, Targets> m_targets;
};

} // namespace reader
