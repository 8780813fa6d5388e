#include "reader/finder.h"

#include "look/colours.h"
#include "reader/findbar.h"
#include "reader/readerview.h"
#include "render/plaintext.h"

#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace reader {

Finder::Finder(std::function<ReaderView *()> view, FindBar &bar, QObject *parent)
    : QObject(parent), m_view(std::move(view)), m_bar(bar)
{
    connect(&bar, &FindBar::wantedChanged, this, [this] {
        m_words.clear();
        search();
        lead();
    });
    connect(&bar, &FindBar::stepAsked, this, &Finder::step);
    connect(&bar, &FindBar::closed, this, &Finder::close);
}

void Finder::open()
{
    if (view() == nullptr)
        return;
    const bool wasClosed = m_bar.isHidden();
    const auto selected = view()->textCursor().selectedText();
    const bool oneLine = !selected.contains(QChar::ParagraphSeparator);
    m_bar.open(oneLine ? render::unbroken(selected) : QString());
    if (wasClosed) {
        searchAgain();
        lead();
    }
}

void Finder::show(const QStringList &words)
{
    if (view() == nullptr || words.isEmpty())
        return;
    m_bar.reveal(words.join(u' '));
    m_words = words;
    searchAgain();
    lead();
}

void Finder::step(bool forward)
{
    if (m_bar.isHidden() || m_bar.wanted().isEmpty())
        return open();
    if (m_hits.empty())
        return;
    const auto last = m_hits.size() - 1;
    if (forward)
        m_current = m_current == last ? 0 : m_current + 1;
    else
        m_current = m_current == 0 ? last : m_current - 1;
    lead();
}

void Finder::close()
{
    const bool found = !m_hits.empty();
    const auto hit = found ? m_hits[m_current] : render::Hit();
    m_bar.hide();
    m_hits.clear();
    mark();
    if (!m_words.isEmpty())
        m_bar.forget();
    m_words.clear();
    if (view() == nullptr)
        return;
    view()->setFocus();
    if (!found)
        return;
    QTextCursor cursor(view()->document());
    cursor.setPosition(hit.start);
    cursor.setPosition(hit.end, QTextCursor::KeepAnchor);
    view()->setTextCursor(cursor);
    view()->continueAt(hit.start);
}

void Finder::pageChanged()
{
    if (m_bar.isHidden() || view() == nullptr)
        return;
    searchAgain();
    m_bar.announceCount();
}

void Finder::searchAgain()
{
    m_page = render::PageSearch(*view()->document());
    search();
    count();
    mark();
}

/// Begins with the first hit that is wholly in sight, or below.
void Finder::search()
{
    m_hits = m_words.isEmpty() ? m_page.find(m_bar.wanted()) : m_page.findWords(m_words);
    const auto next =
        std::ranges::lower_bound(m_hits, view()->firstWholeLine(), {}, &render::Hit::start);
    m_current = next != m_hits.end() ? static_cast<std::size_t>(next - m_hits.begin()) : 0;
}

void Finder::count()
{
    m_bar.setCount(m_hits.empty() ? 0 : m_current + 1, m_hits.size());
}

void Finder::lead()
{
    if (!m_hits.empty())
        view()->bringIntoSight(m_hits[m_current].start, m_hits[m_current].end);
    count();
    m_bar.announceCount();
    mark();
}

void Finder::mark()
{
    if (view() == nullptr)
        return;
    if (m_marked != nullptr && m_marked != view()) {
        m_marked->setExtraSelections({});
        m_marked->setFramed(-1, -1);
    }
    m_marked = view();
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_hits.empty()) {
        const auto first =
            std::ranges::upper_bound(m_hits, view()->firstInSight(), {}, &render::Hit::end);
        const auto last =
            std::ranges::upper_bound(m_hits, view()->lastInSight(), {}, &render::Hit::start);
        const auto colours = look::Colours::from(view()->palette());
        for (auto hit = first; hit < last; ++hit) {
            QTextCursor cursor(view()->document());
            cursor.setPosition(hit->start);
            cursor.setPosition(hit->end, QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setBackground(colours.found);
            format.setForeground(colours.text);
            marks += {cursor, format};
        }
        view()->setFramed(m_hits[m_current].start, m_hits[m_current].end);
    } else {
        view()->setFramed(-1, -1);
    }
    view()->setExtraSelections(marks);
}

} // namespace reader
