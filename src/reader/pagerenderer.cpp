#include "reader/pagerenderer.h"

#include "guide/guide.h"
#include "look/icons.h"
#include "mentions/marking.h"
#include "models/navigator.h"
#include "reader/coverwords.h"
#include "reader/mentioncatalogue.h"
#include "reader/pagepictures.h"
#include "render/style.h"
#include "words/pagewords.h"

#include <QTextDocument>
#include <QTextOption>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace reader {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxCachedPages = 8;
/// The greatest size of a page that is cached.
constexpr std::size_t maxBlocks = 2000;
constexpr std::size_t maxTargets = 2000;
constexpr double finePen = 1; ///< for a large glyph

markup::Document refused(text::Cause cause)
{
    markup::Block sentence;
    sentence.inlines = {
        {markup::InlineKind::Text, words::PageWords::refusal(cause).toStdString(), {}, {}}};
    return {{sentence}};
}

/// On paper a link has no mark after it, and the address of a retired service is no link.
render::LinkStyle onPaper(render::LinkState state)
{
    const bool leads = state != render::LinkState::Retired && state != render::LinkState::Dead;
    return {leads ? render::LinkState::Page : render::LinkState::None, {}, {}};
}

/// A look-alike does not belong to any tool: the card of the link explains it.
std::string cardInstead(const toolfacts::RetiredAddress &gone)
{
    using mentions::Subject;
    return gone.tool.empty() || gone.imitates
        ? std::string()
        : mentions::targetOf({Subject::Kind::Tool, gone.tool, {}, {}});
}

} // namespace

PageRenderer::PageRenderer(const models::Navigator &navigator, MentionCatalogue &catalogue,
                           const PictureDecoder &pictures, const CoverActions &actions,
                           const actions::LaunchContext &launch)
    : m_navigator(navigator),
      m_catalogue(catalogue),
      m_pictures(pictures),
      m_links(navigator, catalogue),
      m_actions(actions),
      m_launch(launch)
{
}

PageRenderer::Page PageRenderer::read(const guide::Edition &edition)
{
    const auto &path = edition.page.path;
    if (const auto cached = std::ranges::find(m_cached, path, &CachedPage::path);
        cached != m_cached.end()) {
        std::rotate(m_cached.begin(), cached, cached + 1);
        return m_cached.front().page;
    }
    auto read = m_navigator.guide().read(edition);
    if (!read)
        return std::make_shared<ReadPage>(ReadPage{refused(read.error().cause)});
    const auto marked = m_catalogue.mark(*read, edition.page.language, edition.page.tool);
    auto page = std::make_shared<ReadPage>(ReadPage{std::move(*read)});
    page->marked = marked;
    page->headings = guide::outline(page->document);
    if (render::repeatsTitle(page->document, QString::fromStdString(edition.title)))
        page->headings.erase(page->headings.begin());
    page->tools = mentions::toolsNamed(page->document);
    if (page->document.blocks.size() <= maxBlocks)
        m_cached.push_front({path, page});
    if (m_cached.size() > maxCachedPages)
        m_cached.pop_back();
    return page;
}

bool PageRenderer::isCover(const guide::Entry &entry, const guide::Edition &edition) const
{
    const auto &order = m_navigator.guide().readingOrder();
    return edition.page.type == content::PageType::Cover && !order.empty()
        && order.front() == entry.id;
}

bool PageRenderer::setSavingStatus(actions::SavingStatus status)
{
    return std::exchange(m_savingStatus, status) != status;
}

bool PageRenderer::forgetAwaiting()
{
    if (m_awaitsBuiltIn)
        m_targets.clear();
    return std::exchange(m_awaitsBuiltIn, false);
}

void PageRenderer::forget()
{
    m_cached.clear();
    m_targets.clear();
}

PageRenderer::Written PageRenderer::write(const ReadPage &read, const guide::Entry &entry,
                                          const guide::Edition &edition,
                                          const text::Language &reader, const render::Style &style,
                                          double pixelRatio, Medium medium)
{
    auto page = std::make_unique<QTextDocument>();
    QTextOption option = page->defaultTextOption();
    option.setTextDirection(edition.page.language.isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->setDefaultTextOption(option);
    PagePictures pictures(m_navigator.opened(),
                          qCeil(style.columnWidth(edition.page.language) * pixelRatio),
                          medium == Medium::Screen ? &m_pictures : nullptr);
    auto &known = targetsOf(edition, reader);
    std::map<std::pair<std::string, bool>, render::MentionStyle>
        mentions; // cached because they are requested often
    const auto today = text::Date::today();
    const auto about = edition.page.tool;
    auto above = header(entry, edition, reader, read, today);
    if (isCover(entry, edition)) {
        above.cover = cover(reader, style, pixelRatio, medium);
        if (m_navigator.showsBuiltIn()) // the state stands after each tool's name
            above.warning = {};
    }
    auto pageMap = render::render(
        read.document, above, style, words::PageWords::forRendering(),
        {[&](const std::string &address) {
             const auto look = linkStyle(address, edition, reader, known);
             return medium == Medium::Paper ? onPaper(look.state) : look;
         },
         [&](const std::string &address) {
             const auto file = guide::imagePath(address, edition.page.path);
             return file ? pictures.at(*file) : render::Picture();
         },
         [&](const markup::Inline &mention) {
             const auto [seen, isNew] = mentions.try_emplace({mention.target, mention.isFirst});
             if (isNew)
                 seen->second = m_catalogue.styleOf(mention, about, reader, today);
             return seen->second;
         },
         medium == Medium::Screen},
        *page);
    return {std::move(page), std::move(pageMap), pictures.takeWanted()};
}

render::Header PageRenderer::header(const guide::Entry &entry, const guide::Edition &edition,
                                    const text::Language &reader, const ReadPage &read,
                                    const text::Date &today) const
{
    const auto &guide = m_navigator.guide();
    render::Header header = {
        .section = QString::fromStdString(guide.chapterOf(entry.id, reader)),
        .title = QString::fromStdString(edition.title),
        .mark = edition.titleUntranslated ? QString::fromStdString(edition.titleLanguage.tag())
                                          : QString(),
        .facts = words::PageWords::facts(entry, edition, today),
    };
    if (const auto missing = words::PageWords::marked(read.marked); !missing.isEmpty())
        header.facts += u"  ·  "_s + missing;
    m_catalogue.addTools(header, read.tools, reader, today);
    return header;
}

render::Cover PageRenderer::cover(const text::Language &reader, const render::Style &style,
                                  double pixelRatio, Medium medium) const
{
    const auto &guide = m_navigator.guide();
    const auto &colours = style.colours();
    const auto glyph = [&](look::Glyph shape, double side, const QColor &colour, double pen) {
        return look::glyphImage(shape, style.textSpace(side), colour, pixelRatio, pen);
    };
    render::Cover cover = {
        .title = QString::fromStdString(guide.title(reader)),
        .subtitle = QString::fromStdString(guide.subtitle(reader)),
        .icon = glyph(look::Glyph::Book, 46, colours.link, finePen),
        .facts = CoverWords::facts(guide, m_catalogue.tools(), text::Date::today()),
    };
    if (medium == Medium::Paper) // no buttons, and nothing about this run: it will be over when the
                                 // page is read
        return cover;
    cover.facts.insert(cover.facts.begin() + 1, CoverWords::traces(m_launch, m_savingStatus));
    if (guide.readingOrder().size() > 1)
        cover.buttons.push_back(CoverWords::startButton(m_actions.nextPage));
    cover.buttons.push_back(CoverWords::searchButton(
        m_actions.search, glyph(look::Glyph::Search, 16, colours.text, finePen * 1.5)));
    return cover;
}

PageRenderer::Targets &PageRenderer::targetsOf(const guide::Edition &from,
                                               const text::Language &reader)
{
    std::tuple key(from.page.path, reader, QLocale().name());
    if (m_targets.size() > maxCachedPages && !m_targets.contains(key))
        m_targets.clear();
    return m_targets[std::move(key)];
}

render::LinkStyle PageRenderer::linkStyle(const std::string &address, const guide::Edition &from,
                                          const text::Language &reader, Targets &known)
{
    auto found = known.find(address);
    if (found == known.end()) {
        if (known.size() == maxTargets)
            known.clear();
        found = known.emplace(address, target(address, from, reader)).first;
    }
    const auto &[look, place] = found->second;
    auto result = look;
    const bool isOnShow =
        place.guide == text::WhichGuide::OnShow && place.page == m_navigator.place().page;
    result.isVisited = !isOnShow && m_navigator.wasAt(place);
    return result;
}

/// How a link looks that leads somewhere, before anybody follows it.
struct PageRenderer::Drawing {
    const text::Language &shown;
    const text::Language &reader;

    using State = render::LinkState;

    Target operator()(const PageTarget &target) const
    {
        const auto &language = target.language;
        if (language == reader || language == shown)
            return {{State::Page, {}, {}}, target.place};
        return {{State::OtherLanguage, QString::fromStdString(language.tag()),
                 words::PageWords::leadsToLanguage(language)},
                target.place};
    }
    Target operator()(const OutsideTarget &target) const
    {
        if (target.gone)
            return {{State::Retired,
                     {},
                     words::PageWords::leadsToRetired(target.address),
                     cardInstead(*target.gone)},
                    {}};
        return {{State::External, {}, words::PageWords::leadsOut(target.address)}, {}};
    }
    Target operator()(const guide::Link &dead) const
    {
        return {{State::Dead, {}, words::PageWords::deadLink(dead)}, {}};
    }
    // Their cards say what they are.
    Target operator()(const content::Tool *) const { return {{State::Page, {}, {}}, {}}; }
    Target operator()(const content::Term *) const { return {{State::Page, {}, {}}, {}}; }
    Target operator()(Command) const { return {{State::Page, {}, {}}, {}}; }
};

PageRenderer::Target PageRenderer::target(const std::string &address, const guide::Edition &from,
                                          const text::Language &reader)
{
    const auto leadsTo = m_links.at(address, from, reader);
    if (const auto *dead = std::get_if<guide::Link>(&leadsTo))
        m_awaitsBuiltIn = m_awaitsBuiltIn || m_navigator.awaitsBuiltIn(*dead);
    return std::visit(Drawing{from.page.language, reader}, leadsTo);
}

} // namespace reader
