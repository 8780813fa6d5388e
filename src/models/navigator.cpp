#include "models/navigator.h"

#include "guide/oldsite.h"

#include <algorithm>

namespace models {

using text::WhichGuide;

namespace {

/// That a guide is read in by somebody who wishes for a language.
text::Language languageIn(const guide::Guide &guide, const text::Language &wish)
{
    return text::matching(wish, guide.languages()).value_or(guide.startLanguage());
}

} // namespace

Navigator::Navigator(guide::SharedGuide first, text::Language language, GuidesAtHand::Read builtIn,
                     QObject *parent)
    : QObject(parent),
      m_guides(first, std::move(builtIn)),
      m_onShow(std::move(first)),
      m_language(std::move(language)),
      m_wish(m_language)
{
}

const guide::Guide &Navigator::guideOf(WhichGuide which) const
{
    const bool isOther = which != WhichGuide::OnShow && which != onShow();
    if (!isOther)
        return guide();
    return which == WhichGuide::BuiltIn ? m_guides.builtInIfRead()->guide
                                        : m_guides.opened()->guide;
}

guide::Link Navigator::resolve(std::string_view address, const guide::Edition &from,
                               const text::Language &reader) const
{
    auto link = guide().resolve(address, from, reader);
    const auto *builtIn = m_guides.builtInIfRead();
    if (showsBuiltIn() || builtIn == nullptr)
        return link;
    const auto &there = builtIn->guide;
    return guide::onOldSite(link, guide(), there,
                            languageIn(there, reader == m_language ? m_wish : reader));
}

bool Navigator::awaitsBuiltIn(const guide::Link &link) const
{
    return m_guides.builtInIfRead() == nullptr && guide::mayBeOnOldSite(link, guide());
}

WhichGuide Navigator::onShow() const
{
    return m_onShow->isBuiltIn ? WhichGuide::BuiltIn : WhichGuide::Opened;
}

bool Navigator::wasAt(const text::Place &place) const
{
    return m_seen.contains(
        {place.guide == WhichGuide::OnShow ? onShow() : place.guide, place.page});
}

text::PageId Navigator::neighbour(int distance) const
{
    const auto &order = guide().readingOrder();
    const auto here = std::ranges::find(order, place().page);
    const auto target = (here - order.begin()) + distance;
    if (here == order.end() || target < 0 || target >= static_cast<std::ptrdiff_t>(order.size()))
        return {};
    return order[static_cast<std::size_t>(target)];
}

void Navigator::setReadingPosition(const text::BlockPath &block, double share)
{
    auto &stop = m_history[m_current];
    stop.place.anchor.clear();
    stop.place.block = block;
    stop.share = share;
}

void Navigator::go(const text::Place &asked)
{
    auto place = asked;
    if (place.guide == WhichGuide::OnShow)
        place.guide = onShow();
    const auto &guide = m_guides.get(place.guide);
    if (guide == nullptr)
        return emit guideMissing();
    if (guide->guide.find(place.page) == nullptr)
        return;
    leave();
    add({place, place, 0});
    arrive();
}

void Navigator::goHome()
{
    if (!guide().readingOrder().empty())
        go({guide().firstPage(m_language), {}, {}});
}

void Navigator::goToOther()
{
    const auto other = showsBuiltIn() ? WhichGuide::Opened : WhichGuide::BuiltIn;
    const auto left = m_left.find(other);
    if (left == m_left.end()) {
        const auto &guide = m_guides.get(other);
        if (guide == nullptr)
            return emit guideMissing();
        return go({guide->guide.firstPage(languageIn(guide->guide, m_wish)), {}, {}, other});
    }
    leave();
    add(left->second);
    arrive();
}

void Navigator::open(const guide::SharedGuide &guide)
{
    const auto &start = guide->guide.startPage();
    const auto which = guide->isBuiltIn ? WhichGuide::BuiltIn : WhichGuide::Opened;
    const text::Place place{start.empty() ? guide->guide.firstPage(languageIn(guide->guide, m_wish))
                                          : start,
                            {},
                            {},
                            which};
    leave();
    if (which == WhichGuide::Opened)
        dropStopsOfOpened();
    m_guides.add(guide);
    add({place, place, 0});
    arrive();
}

void Navigator::dropStopsOfOpened()
{
    std::vector<Stop> kept;
    std::size_t current = 0;
    for (std::size_t i = 0; i < m_history.size(); ++i) {
        const auto &stop = m_history[i];
        const bool isRepeated = !kept.empty() && kept.back().asked == stop.asked;
        if (stop.place.guide != WhichGuide::Opened && !isRepeated)
            kept.push_back(stop);
        if (i == m_current)
            current = kept.size() - 1;
    }
    m_history = std::move(kept);
    m_current = current;
    m_left.erase(WhichGuide::Opened);
    std::erase_if(m_seen, [](const auto &seen) { return seen.first == WhichGuide::Opened; });
}

void Navigator::back()
{
    if (canGoBack())
        moveTo(m_current - 1);
}

void Navigator::forward()
{
    if (canGoForward())
        moveTo(m_current + 1);
}

void Navigator::setLanguage(const text::Language &language)
{
    if (language == m_language)
        return;
    emit leaving();
    m_language = language;
    m_wish = language;
    emit languageChanged();
    if (!place().page.empty())
        emit moved();
}

void Navigator::moveTo(std::size_t stop)
{
    leave();
    m_current = stop;
    arrive();
}

void Navigator::leave()
{
    emit leaving();
    if (!place().page.empty())
        m_left[onShow()] = current();
}

void Navigator::add(const Stop &stop)
{
    if (current().asked != stop.asked) {
        m_history.resize(++m_current);
        m_history.emplace_back();
    }
    m_history[m_current] = stop;
}

void Navigator::arrive()
{
    m_seen.insert({place().guide, place().page});
    if (const auto &shown = m_guides.get(place().guide); shown != m_onShow) {
        m_onShow = shown;
        m_language = languageIn(guide(), m_wish);
        emit guideChanged();
    }
    emit moved();
}

} // namespace models
