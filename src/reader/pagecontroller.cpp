#include "reader/pagecontroller.h"

#include "guide/guide.h"
#include "models/navigator.h"
#include "reader/finder.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "reader/readingplace.h"
#include "render/column.h"
#include "widgets/noticebar.h"
#include "words/interfacelanguage.h"
#include "words/pagewords.h"

#include <QApplication>
#include <QTextDocument>

#include <algorithm>

namespace reader {

namespace {

/// How long after a page is shown the views of the other languages are filled.
constexpr int idleAfterMs = 120;
/// Resolution of pictures on paper.
constexpr double dotsToAPixel = 2;

} // namespace

PageController::PageController(models::Navigator &navigator, MentionCatalogue &catalogue,
                               PagePane &pane, const CoverActions &actions,
                               const actions::LaunchContext &launch, QObject *parent)
    : QObject(parent),
      m_navigator(navigator),
      m_links(navigator, catalogue),
      m_pictures(this),
      m_pages(navigator, catalogue, m_pictures, actions, launch),
      m_pane(pane)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleAfterMs);
    connect(&navigator, &models::Navigator::leaving, this, &PageController::storeReadingPosition);
    connect(&navigator, &models::Navigator::guideChanged, this, &PageController::forget);
    connect(&navigator, &models::Navigator::moved, this, &PageController::show);
    connect(&pane, &PagePane::scrolled, this, &PageController::follow);
    connect(&pane, &PagePane::resized, this, &PageController::fitTables);
    connect(&m_idle, &QTimer::timeout, this, &PageController::prepareOthers);
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &PageController::readAhead);
    connect(&pane, &PagePane::targetChanged, this, &PageController::expect);
    connect(&m_pictures, &PictureDecoder::decoded, this,
            [this](const auto &file, const auto &shown, const auto &picture) {
                if (m_pane.setPicture(file, shown, picture) && picture.isNull())
                    m_withoutPictures.start();
            });
    m_withoutPictures.setSingleShot(true);
    m_withoutPictures.setInterval(idleAfterMs);
    connect(&m_withoutPictures, &QTimer::timeout, this, &PageController::renew);
    connect(this, &PageController::shown, &pane.finder(), &Finder::pageChanged);
}

void PageController::show()
{
    const auto &guide = m_navigator.guide();
    const auto *entry = guide.find(m_navigator.place().page);
    const auto *edition = guide.edition(m_navigator.place().page, m_navigator.language());
    if (entry == nullptr || edition == nullptr)
        return;

    m_current = edition->page.language;
    const auto &shown = prepare(*entry, *edition, m_navigator.language());
    auto &view = m_pane.view(m_current);
    m_pane.bringUp(view);

    QStringList notices;
    const auto &languages = guide.languages();
    const bool asked = std::ranges::find(languages, m_navigator.language()) != languages.end();
    if (asked && m_current != m_navigator.language())
        notices += words::PageWords::onlyIn(*entry, m_current);
    if (!scrollTo(view, shown.read->document, m_navigator.place(), m_navigator.share()))
        notices += words::PageWords::missingSection(m_navigator.place().anchor);
    m_pane.notice().say(notices.join(u' '));
    const auto title = QString::fromStdString(edition->title);
    notifyOutline(shown);
    emit toolsNamed(static_cast<int>(shown.read->tools.size()));
    emit this->shown(title);
    m_idle.start();
}

const PageController::Shown &PageController::prepare(const guide::Entry &entry,
                                                     const guide::Edition &edition,
                                                     const text::Language &reader)
{
    auto &shown = m_shown[edition.page.language];
    const auto &view = m_pane.view(edition.page.language);
    if (shown.page != entry.id || shown.reader != reader || shown.words != QLocale().name()
        || !isWrittenFor(view, shown))
        fill(m_pane.view(edition.page.language), shown, entry, edition, reader);
    return shown;
}

/// Prepares the page in its other languages, with the matching interface language, so that
/// switching is immediate.
void PageController::prepareOthers()
{
    if (m_pages.forgetAwaiting() && m_navigator.readBuiltIn())
        return renew();
    const auto &guide = m_navigator.guide();
    const auto *entry = guide.find(m_navigator.place().page);
    if (entry == nullptr)
        return;
    for (const auto &language : guide.languages()) {
        const auto edition = entry->editions.find(language);
        if (language == m_current || edition == entry->editions.end())
            continue;
        const words::InterfaceLanguage::Borrowed words(language);
        prepare(*entry, edition->second, language);
    }
    for (const int distance : {1, -1})
        m_expected.push_back(m_navigator.neighbour(distance));
    m_ahead.start();
}

void PageController::notifyOutline(const Shown &shown)
{
    emit outlineChanged(shown.read->headings);
    follow();
}

void PageController::follow()
{
    const auto shown = m_shown.find(m_current);
    if (shown == m_shown.end() || shown->second.page != m_navigator.place().page)
        return;
    if (const auto block = blockBeingRead(m_pane.view(m_current)))
        emit blockReached(*block);
}

void PageController::expect(const render::PlacedLink &target)
{
    const auto &guide = m_navigator.guide();
    const auto shown = m_shown.find(m_current);
    const auto *from =
        shown != m_shown.end() ? guide.edition(shown->second.page, m_current) : nullptr;
    if (from == nullptr || target.address.empty())
        return;
    const auto leadsTo = m_links.at(target.address, *from, m_navigator.language());
    const auto *page = std::get_if<PageTarget>(&leadsTo);
    if (page == nullptr || page->place.guide != text::WhichGuide::OnShow
        || std::ranges::find(m_expected, page->place.page) != m_expected.end())
        return;
    m_expected.push_back(page->place.page);
    m_ahead.start();
}

/// One page at a time, so that nobody waits.
void PageController::readAhead()
{
    if (m_expected.empty())
        return;
    const auto page = m_expected.front();
    m_expected.pop_front();
    if (const auto *edition = m_navigator.guide().edition(page, m_navigator.language()))
        m_pages.read(*edition);
    m_ahead.start();
}

/// Rewrites the page if its lines have become too short for a table, or long enough again.
void PageController::fitTables()
{
    const auto shown = m_shown.find(m_current);
    if (shown != m_shown.end() && !isWrittenFor(m_pane.view(m_current), shown->second))
        renew();
    else
        m_idle.start(); // the other languages have another width too
}

double PageController::room() const
{
    const auto *front = m_pane.current();
    return front != nullptr ? front->room() : 0;
}

bool PageController::isWrittenFor(const ReaderView &view, const Shown &shown) const
{
    const auto line = [&](double pixels) {
        return render::Style::lineLength(pixels, view.columnWidth());
    };
    return !render::needsRewrite(view.pageMap(), line(shown.room), line(room()));
}

void PageController::renew()
{
    storeReadingPosition();
    m_shown.clear();
    show();
}

void PageController::reload()
{
    m_pages.forget();
    m_pictures.forget();
    renew();
}

void PageController::setSavingStatus(actions::SavingStatus status)
{
    const auto shown = m_shown.find(m_current);
    if (!m_pages.setSavingStatus(status))
        return;
    if (shown != m_shown.end() && shown->second.isCover)
        renew();
    else
        std::erase_if(m_shown, [](const auto &each) { return each.second.isCover; });
}

// At startup Qt also reports a palette that has not changed.
void PageController::restyle()
{
    if (m_palette != QApplication::palette() || m_font != QApplication::font())
        restyled();
}

std::unique_ptr<QTextDocument> PageController::onPaper(double width)
{
    const auto &guide = m_navigator.guide();
    const auto *entry = guide.find(m_navigator.place().page);
    const auto *edition = guide.edition(m_navigator.place().page, m_navigator.language());
    if (entry == nullptr || edition == nullptr)
        return {};
    auto style = render::Style::onPaper(QApplication::font());
    style.setRoom(width, edition->page.language);
    auto [page, pageMap, pictures] =
        m_pages.write(*m_pages.read(*edition), *entry, *edition, m_navigator.language(), style,
                      dotsToAPixel, PageRenderer::Medium::Paper);
    page->setUseDesignMetrics(true); // glyphs are not aligned to screen pixels
    render::fitColumn(*page, pageMap, width, width, 0);
    return std::move(page);
}

void PageController::forget()
{
    m_idle.stop();
    m_withoutPictures.stop();
    m_expected.clear();
    m_pages.forget();
    m_pictures.forget();
    m_shown.clear();
}

void PageController::setTextScale(double scale)
{
    m_scale = scale;
    restyled();
}

void PageController::restyled()
{
    m_style.reset();
    renew();
}

render::Style &PageController::style()
{
    if (!m_style) {
        m_palette = QApplication::palette();
        m_font = QApplication::font();
        m_style.emplace(m_palette, m_font, m_scale);
    }
    return *m_style;
}

void PageController::fill(ReaderView &view, Shown &shown, const guide::Entry &entry,
                          const guide::Edition &edition, const text::Language &reader)
{
    shown = {entry.id, reader, m_pages.read(edition), room(), QLocale().name()};
    shown.isCover = m_pages.isCover(entry, edition);
    auto &style = this->style();
    style.setRoom(shown.room, edition.page.language);
    auto [document, pageMap, pictures] =
        m_pages.write(*shown.read, entry, edition, reader, style, m_pane.devicePixelRatioF());
    m_pictures.decode(edition.page.language, std::move(pictures));
    view.setTitle(QString::fromStdString(edition.title));
    view.showPage(std::move(document), std::move(pageMap),
                  style.columnWidth(edition.page.language));
}

/// Tells the navigator which block is at the top of the view, and how much of it is scrolled out.
void PageController::storeReadingPosition()
{
    const auto shown = m_shown.find(m_current);
    if (shown == m_shown.end() || shown->second.page != m_navigator.place().page)
        return;
    const auto read = readSoFar(m_pane.view(m_current), shown->second.read->document);
    m_navigator.setReadingPosition(read.block, read.share);
}

} // namespace reader
