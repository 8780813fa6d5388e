#include "reader/pagemaker.h"

#include "guide/builtin.h"
#include "guide/guide.h"
#include "look/icons.h"
#include "mentions/marking.h"
#include "models/navigator.h"
#include "reader/coverwords.h"
#include "reader/mentioning.h"
#include "render/picture.h"
#include "render/style.h"
#include "words/pagewords.h"

#include <QDate>
#include <QTextDocument>
#include <QTextOption>
#include <QtMath>

#include <algorithm>
#include <utility>

namespace reader {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostKept = 8;
/// Of a page that is kept.
constexpr std::size_t mostBlocks = 2000;
constexpr std::size_t mostTargets = 2000;
constexpr double finePen = 1; ///< for a large glyph

markup::Document refused(const std::string &reason)
{
    markup::Block sentence;
    sentence.inlines = {
        {markup::InlineKind::Text, words::PageWords::refusal(reason).toStdString(), {}, {}}};
    return {{sentence}};
}

/// Nothing stands behind a link on paper, and where a service is gone it is none.
render::LinkLook onPaper(render::LinkState state)
{
    const bool leads = state != render::LinkState::Gone && state != render::LinkState::Dead;
    return {leads ? render::LinkState::Page : render::LinkState::None, {}, {}};
}

/// A look-alike is no tool's own address: the card of the link says what it is.
std::string cardInstead(const toolfacts::GoneAddress &gone)
{
    using mentions::Subject;
    return gone.tool.empty() || gone.imitates
        ? std::string()
        : mentions::targetOf({Subject::Kind::Tool, gone.tool, {}, {}});
}

} // namespace

PageMaker::PageMaker(const models::Navigator &navigator, Mentioning &mentioning,
                     const CoverActions &actions, const actions::Run &run)
    : m_navigator(navigator), m_mentioning(mentioning), m_actions(actions), m_run(run)
{
}

PageMaker::Page PageMaker::read(const guide::Edition &edition)
{
    const auto &path = edition.page.path;
    if (const auto kept = std::ranges::find(m_kept, path, &KeptPage::path); kept != m_kept.end()) {
        std::rotate(m_kept.begin(), kept, kept + 1);
        return m_kept.front().page;
    }
    auto read = m_navigator.guide().read(edition);
    if (!read)
        return std::make_shared<ReadPage>(ReadPage{refused(read.error().message)});
    const auto marked = m_mentioning.mark(*read, edition.page.language, edition.page.tool);
    auto page = std::make_shared<ReadPage>(ReadPage{std::move(*read)});
    page->marked = marked;
    page->headings = guide::outline(page->document);
    if (render::repeatsTitle(page->document, QString::fromStdString(edition.title)))
        page->headings.erase(page->headings.begin());
    page->tools = mentions::toolsNamed(page->document);
    if (page->document.blocks.size() <= mostBlocks)
        m_kept.push_front({path, page});
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    return page;
}

bool PageMaker::isCover(const guide::Entry &entry, const guide::Edition &edition) const
{
    const auto &order = m_navigator.guide().readingOrder();
    return edition.page.type == content::PageType::Cover && !order.empty()
        && order.front() == entry.id;
}

bool PageMaker::setKept(actions::Kept kept)
{
    return std::exchange(m_remembered, kept) != kept;
}

void PageMaker::forget()
{
    m_kept.clear();
    m_targets.clear();
}

PageMaker::Written PageMaker::write(const ReadPage &read, const guide::Entry &entry,
                                    const guide::Edition &edition, const text::Language &reader,
                                    const render::Style &style, double pixelRatio, Medium medium)
{
    auto page = std::make_unique<QTextDocument>();
    QTextOption option = page->defaultTextOption();
    option.setTextDirection(edition.page.language.isRightToLeft() ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->setDefaultTextOption(option);
    render::PictureLoader pictures(qCeil(style.columnWidth(edition.page.language) * pixelRatio),
                                   [this](const std::string &file, std::size_t bytes) {
                                       auto start = m_navigator.guide().readImage(file, bytes);
                                       return start ? std::move(*start) : std::string();
                                   });
    auto &known = targetsOf(edition, reader);
    std::map<std::pair<std::string, bool>, render::MentionLook> mentions; // asked for often
    const auto today = text::Date::today();
    const auto about = edition.page.tool;
    auto above = header(entry, edition, reader, read, today);
    if (isCover(entry, edition)) {
        above.cover = cover(reader, style, pixelRatio, medium);
        if (guide::isBuiltIn(m_navigator.guide().root())) // each tool has its state behind it
            above.warning = {};
    }
    auto placed = render::render(
        read.document, above, style, words::PageWords::forRendering(),
        {[&](const std::string &address) {
             const auto look = linkLook(address, edition, reader, known);
             return medium == Medium::Paper ? onPaper(look.state) : look;
         },
         [&](const std::string &address) {
             const auto file = guide::imagePath(address, edition.page.path);
             return file ? pictures.at(*file) : QImage();
         },
         [&](const markup::Inline &mention) {
             const auto [seen, isNew] = mentions.try_emplace({mention.target, mention.isFirst});
             if (isNew)
                 seen->second = m_mentioning.look(mention, about, reader, today);
             return seen->second;
         },
         medium == Medium::Screen},
        *page);
    return {std::move(page), std::move(placed)};
}

render::Header PageMaker::header(const guide::Entry &entry, const guide::Edition &edition,
                                 const text::Language &reader, const ReadPage &read,
                                 const text::Date &today) const
{
    const auto &guide = m_navigator.guide();
    render::Header header = {
        .section = QString::fromStdString(guide.chapterOf(entry.id, reader)),
        .title = QString::fromStdString(edition.title),
        .mark = edition.titleUntranslated ? QString::fromStdString(edition.titleLanguage.tag())
                                          : QString(),
        .facts = words::PageWords::facts(entry, edition, QDate(today.year, today.month, today.day)),
    };
    if (const auto missing = words::PageWords::marked(read.marked); !missing.isEmpty())
        header.facts += u"  ·  "_s + missing;
    m_mentioning.addTools(header, read.tools, reader, today);
    return header;
}

render::Cover PageMaker::cover(const text::Language &reader, const render::Style &style,
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
        .facts = CoverWords::facts(guide, m_mentioning.tools(), QDate::currentDate()),
    };
    if (medium == Medium::Paper) // where nothing is pressed, and of a run that is over
        return cover;
    cover.facts.insert(cover.facts.begin() + 1, CoverWords::traces(m_run, m_remembered));
    if (guide.readingOrder().size() > 1)
        cover.buttons.push_back(CoverWords::startButton(m_actions.nextPage));
    cover.buttons.push_back(CoverWords::searchButton(
        m_actions.search, glyph(look::Glyph::Search, 16, colours.text, finePen * 1.5)));
    return cover;
}

PageMaker::Targets &PageMaker::targetsOf(const guide::Edition &from, const text::Language &reader)
{
    std::tuple key(from.page.path, reader, QLocale().name());
    if (m_targets.size() > mostKept && !m_targets.contains(key))
        m_targets.clear();
    return m_targets[std::move(key)];
}

render::LinkLook PageMaker::linkLook(const std::string &address, const guide::Edition &from,
                                     const text::Language &reader, Targets &known) const
{
    auto found = known.find(address);
    if (found == known.end()) {
        if (known.size() == mostTargets)
            known.clear();
        found = known.emplace(address, target(address, from, reader)).first;
    }
    const auto &[look, page] = found->second;
    auto result = look;
    result.isVisited = page != m_navigator.place().page && m_navigator.wasAt(page);
    return result;
}

PageMaker::Target PageMaker::target(const std::string &address, const guide::Edition &from,
                                    const text::Language &reader) const
{
    using render::LinkState;
    const auto link = m_navigator.guide().resolve(address, from, reader);
    switch (link.kind) {
    case guide::LinkKind::Page:
        if (link.language == reader || link.language == from.page.language)
            return {{LinkState::Page, {}, {}}, link.page};
        return {{LinkState::OtherLanguage, QString::fromStdString(link.language.tag()),
                 words::PageWords::leadsToLanguage(link.language)},
                link.page};
    case guide::LinkKind::External:
        if (const auto gone = m_mentioning.goneAddress(link.address))
            return {{LinkState::Gone,
                     {},
                     words::PageWords::leadsToGone(link.address),
                     cardInstead(*gone)},
                    {}};
        return {{LinkState::External, {}, words::PageWords::leadsOut(link.address)}, {}};
    case guide::LinkKind::Dead:
        if (m_mentioning.termAt(address) != nullptr) // its card says what it is
            return {{LinkState::Page, {}, {}}, {}};
        break;
    }
    return {{LinkState::Dead, {}, words::PageWords::deadLink(link)}, {}};
}

} // namespace reader
