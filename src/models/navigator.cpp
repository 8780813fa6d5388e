#include "models/navigator.h"

#include "guide/guide.h"

#include <algorithm>

namespace models {

Navigator::Navigator(const guide::Guide &guide, text::Language language, QObject *parent)
    : QObject(parent), m_guide(&guide), m_language(std::move(language))
{
}

void Navigator::setGuide(const guide::Guide &guide, text::Language language)
{
    m_guide = &guide;
    m_language = std::move(language);
    m_history = {{}};
    m_current = 0;
    m_seen.clear();
}

text::PageId Navigator::neighbour(int distance) const
{
    const auto &order = m_guide->readingOrder();
    const auto here = std::ranges::find(order, place().page);
    const auto target = (here - order.begin()) + distance;
    if (here == order.end() || target < 0 || target >= static_cast<std::ptrdiff_t>(order.size()))
        return {};
    return order[static_cast<std::size_t>(target)];
}

void Navigator::remember(const text::BlockPath &block, double share)
{
    auto &stop = m_history[m_current];
    stop.place.anchor.clear();
    stop.place.block = block;
    stop.share = share;
}

void Navigator::go(const text::Place &place)
{
    if (m_guide->find(place.page) == nullptr)
        return;
    emit leaving();
    if (current().asked != place) {
        m_history.resize(++m_current);
        m_history.emplace_back();
    }
    m_history[m_current] = {place, place, 0};
    m_seen.insert(place.page);
    emit moved();
}

void Navigator::goHome()
{
    if (!m_guide->readingOrder().empty())
        go({m_guide->firstPage(m_language), {}, {}});
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
    emit languageChanged();
    if (!place().page.empty())
        emit moved();
}

void Navigator::moveTo(std::size_t stop)
{
    emit leaving();
    m_current = stop;
    emit moved();
}

} // namespace models
