#include "reader/readerview.h"

#include "reader/boxicons.h"
#include "reader/buttonbox.h"
#include "widgets/accessible.h"
#include "widgets/keyfocus.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace reader {

namespace {

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ReaderView::ReaderView(QWidget *parent) : PageView(parent)
{
    connect(this, &QTextBrowser::cursorPositionChanged, this, &ReaderView::followCaret);
    // The frame of the page stays where it is while the page is scrolled.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_isEntered)
            viewport()->update();
    });
    // Qt cannot tell which link an anchor belongs to.
    connect(this, &QTextBrowser::anchorClicked, this, [this] {
        if (m_pointedLink == m_pressedLink)
            activate(m_pointedLink);
    });
}

void ReaderView::showPage(std::unique_ptr<QTextDocument> page, render::PageMap pageMap,
                          double columnWidth)
{
    m_focusedLink = -1;
    notifyFocus();
    m_pointedLink = -1;
    m_pressedLink = -1;
    m_tabStart = -1;
    notifyTarget();
    const widgets::Untold untold; // that the caret is at the top: some read the line it comes to
    setPage(std::move(page), std::move(pageMap), columnWidth);
}

/// Gives the focus to the link at the caret.
void ReaderView::followCaret()
{
    if (!hasCaret())
        return;
    const int position = textCursor().position();
    m_focusedLink = textCursor().hasSelection() ? -1 : render::linkAt(pageMap(), position);
    m_tabStart = position;
    notifyTarget();
    viewport()->update();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int link = byKey ? m_focusedLink : linkUnder(event->pos());
    QPoint where = event->pos();
    if (byKey && link >= 0) {
        const auto &placed = linkAt(link);
        if (const auto areas = areasOf(placed.start, placed.end); !areas.isEmpty())
            where = areas.back().bottomLeft();
    } else if (byKey) {
        where = viewport()->rect().center();
    }
    emit menuAsked(viewport()->mapToGlobal(where), link);
}

bool ReaderView::focusNextPrevChild(bool next)
{
    const int count = static_cast<int>(pageMap().links.size());
    int link = m_focusedLink + (next ? 1 : -1);
    if (m_focusedLink < 0) {
        // Starts at the reading position, or at the first visible link, rather than at the top of
        // the page.
        const int top = m_tabStart >= 0 ? m_tabStart : firstInSight();
        const auto inSight =
            std::ranges::lower_bound(pageMap().links, top, {}, &render::PlacedLink::start);
        link = static_cast<int>(inSight - pageMap().links.begin()) - (next ? 0 : 1);
    }
    if (link >= 0 && link < count) {
        focusLink(link);
        notifyFocus();
        return true;
    }
    const bool wasOnFirst = !next && m_focusedLink >= 0;
    focusLink(-1);
    m_isEntered = wasOnFirst;
    return wasOnFirst || QAbstractScrollArea::focusNextPrevChild(next); // from there to the page
}

void ReaderView::continueAt(int position)
{
    focusLink(-1);
    m_tabStart = position;
}

// The frame around the focused link comes and goes with the focus.
void ReaderView::focusInEvent(QFocusEvent *event)
{
    PageView::focusInEvent(event);
    QTimer::singleShot(0, this, [this] { // Qt tells of the page after this
        if (m_focusedLink >= 0 && hasFocus())
            notifyFocus();
    });
    const auto reason = event->reason();
    if (reason == Qt::MouseFocusReason)
        m_isEntered = false;
    else if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
        m_isEntered = widgets::showsFocus(*this);
    notifyTarget();
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    PageView::focusOutEvent(event);
    notifyTarget();
    viewport()->update();
}

void ReaderView::focusLink(int link)
{
    if (link < 0 && m_focusedLink >= 0)
        emit linkFocused({});
    m_focusedLink = link;
    m_tabStart = -1;
    if (link >= 0) {
        // Move the caret with the frame, because screen readers follow the caret.
        QTextCursor cursor(document());
        cursor.setPosition(linkAt(link).start);
        setTextCursor(cursor);
    }
    notifyTarget();
    viewport()->update();
}

void ReaderView::notifyFocus()
{
    emit linkFocused(m_focusedLink >= 0 ? linkAt(m_focusedLink) : render::PlacedLink());
}

void ReaderView::notifyTarget()
{
    const auto *link = target();
    emit targetChanged(link != nullptr ? *link : render::PlacedLink());
}

const render::PlacedLink *ReaderView::target() const
{
    const int link = m_pointedLink >= 0 ? m_pointedLink : hasFocus() ? m_focusedLink : -1;
    return link >= 0 && link < static_cast<int>(pageMap().links.size()) ? &linkAt(link) : nullptr;
}

QRect ReaderView::targetArea() const
{
    const auto *link = target();
    return link != nullptr ? areaOf(*link) : QRect();
}

QRect ReaderView::areaOf(const render::PlacedLink &link) const
{
    QRect where;
    for (const auto &area : areasOf(link.start, link.end))
        where |= area;
    return {viewport()->mapToGlobal(where.topLeft()), where.size()};
}

QRect ReaderView::focusedArea() const
{
    return m_focusedLink >= 0 ? areaOf(linkAt(m_focusedLink)) : QRect();
}

QString ReaderView::focusedText() const
{
    if (m_focusedLink < 0)
        return {};
    const auto &link = linkAt(m_focusedLink);
    QTextCursor cursor(document());
    cursor.setPosition(link.start);
    cursor.setPosition(link.end, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

QRect ReaderView::focusOn(int link)
{
    focusLink(link);
    return areaOf(linkAt(link));
}

void ReaderView::activate(int link)
{
    if (link < 0 || link >= static_cast<int>(pageMap().links.size()))
        return;
    focusLink(link);
    const auto followed = linkAt(link); // the page may be replaced
    emit linkActivated(followed, areaOf(followed));
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && m_focusedLink >= 0)
        activate(m_focusedLink);
    else
        PageView::keyPressEvent(event);
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    PageView::paintEvent(event);
    QPainter painter(viewport());
    drawBoxIcons(painter, *this);
    if (!widgets::showsFocus(*this))
        return;
    painter.setPen(framePen());
    if (m_focusedLink < 0) {
        if (m_isEntered && !hasCaret())
            painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
        return;
    }
    const auto &link = linkAt(m_focusedLink);
    if (const auto box = buttonBox(*document(), link))
        painter.drawRect(box->translated(-scrolledBy()).adjusted(-3, -3, 3, 3));
    else
        drawFrame(painter, link.start, link.end);
}

const render::PlacedLink &ReaderView::linkAt(int link) const
{
    return pageMap().links[static_cast<std::size_t>(link)];
}

} // namespace reader
