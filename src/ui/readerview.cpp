#include "ui/readerview.h"

#include "render/colours.h"
#include "render/column.h"
#include "render/copiedtext.h"
#include "ui/boxsigns.h"
#include "ui/buttonbox.h"
#include "ui/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double designedMargin = 32;
constexpr int mostKeptCharacters = 200'000;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// Qt would shape each line again whenever it is painted. For pages of a size that people write.
void keepGlyphs(const QTextDocument &page)
{
    if (page.characterCount() > mostKeptCharacters)
        return;
    for (auto block = page.begin(); block.isValid(); block = block.next())
        block.layout()->setCacheEnabled(true);
}

} // namespace

ReaderView::ReaderView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &anchor) {
        m_pointedLink = render::linkNumber(anchor.toString());
        tellTarget();
    });
    connect(this, &QTextBrowser::cursorPositionChanged, this, &ReaderView::followCaret);
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &anchor) { activate(render::linkNumber(anchor.toString())); });
}

void ReaderView::showPage(std::unique_ptr<QTextDocument> page, render::Placed placed,
                          double columnWidth)
{
    m_placed = std::move(placed);
    m_columnWidth = columnWidth;
    m_focusedLink = -1;
    m_pointedLink = -1;
    m_framedStart = -1;
    m_tabStart = -1;
    tellTarget();
    // Taken apart once the new page is painted.
    document()->setParent(nullptr);
    document()->deleteLater();
    page->setParent(this);
    fitColumn(*page);
    keepGlyphs(*page);
    page->setPageSize({0, 0}); // or it would be laid out twice
    setDocument(page.release());
    setTextCursor(QTextCursor(document()));
    scrollTo(0);
}

double ReaderView::room() const
{
    return viewport()->width() - 2.0 * scaled(this, designedMargin);
}

double ReaderView::topOf(int position) const
{
    const auto *layout = document()->documentLayout();
    const auto block = document()->findBlock(position);
    return block.isValid() ? layout->blockBoundingRect(block).top()
                           : layout->documentSize().height();
}

void ReaderView::scrollTo(double y)
{
    // The scroll bars end where the layout has got to so far; asking for the size finishes it. Qt
    // would correct the horizontal one at some later time only, and show it until then. The top of
    // a page need not wait for its end.
    const int wide = y > 0 ? qCeil(document()->documentLayout()->documentSize().width()) : 0;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    verticalScrollBar()->setValue(qRound(y));
}

QList<QRect> ReaderView::areasOf(int start, int end) const
{
    QList<QRect> result;
    const auto block = document()->findBlock(start);
    const QPointF origin =
        document()->documentLayout()->blockBoundingRect(block).topLeft() - scrolledBy();
    const auto *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const auto line = layout->lineAt(i);
        const int from = std::max(start - block.position(), line.textStart());
        const int to = std::min(end - block.position(), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        result += QRectF(origin + QPointF(std::min(left, right), line.y()),
                         QSizeF(std::abs(right - left), line.height()))
                      .toAlignedRect();
    }
    return result;
}

void ReaderView::bringIntoSight(int start, int end)
{
    const auto areas = areasOf(start, end);
    if (areas.isEmpty())
        return;
    const QRect inSight = viewport()->rect();
    if (areas.front().top() < inSight.top() || areas.back().bottom() > inSight.bottom())
        scrollTo(verticalScrollBar()->value() + areas.front().top() - inSight.height() / 3.0);
}

void ReaderView::setFramed(int start, int end)
{
    m_framedStart = start;
    m_framedEnd = end;
    viewport()->update();
}

int ReaderView::firstInSight() const
{
    // Qt errs above the text while the page is not laid out to its end.
    return verticalScrollBar()->value() == 0 ? 0 : cursorForPosition({0, 0}).position();
}

int ReaderView::firstWholeLine() const
{
    auto cursor = cursorForPosition({0, 0});
    if (cursorRect(cursor).top() < 0)
        cursor.movePosition(QTextCursor::Down);
    return cursor.position();
}

int ReaderView::lastInSight() const
{
    return cursorForPosition(viewport()->rect().bottomRight()).position();
}

void ReaderView::setCaretShown(bool shown)
{
    if (shown == hasCaret())
        return;
    const auto flag = Qt::TextSelectableByKeyboard;
    const auto flags = textInteractionFlags();
    setTextInteractionFlags(shown ? flags | flag : flags & ~flag);
    setFocusPolicy(Qt::StrongFocus); // which Qt takes from the flags
    const int position = textCursor().position();
    if (shown && (position < firstInSight() || position > lastInSight())) {
        QTextCursor cursor(document());
        cursor.setPosition(firstInSight());
        setTextCursor(cursor);
    }
    // Qt shows and hides a caret when the focus comes and goes.
    if (hasFocus()) {
        QFocusEvent again(QEvent::FocusIn, Qt::OtherFocusReason);
        QTextBrowser::focusInEvent(&again);
    }
    viewport()->update();
}

bool ReaderView::hasCaret() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

/// The link that the caret stands in has the focus.
void ReaderView::followCaret()
{
    if (!hasCaret())
        return;
    const int position = textCursor().position();
    const auto &links = m_placed.links;
    const auto after = std::ranges::upper_bound(links, position, {}, &render::PlacedLink::start);
    const bool inside =
        after != links.begin() && position < std::prev(after)->end && !textCursor().hasSelection();
    m_focusedLink = inside ? static_cast<int>(after - links.begin()) - 1 : -1;
    m_tabStart = position;
    tellTarget();
    viewport()->update();
}

void ReaderView::copySelection()
{
    if (const auto text = render::copiedText(textCursor(), m_placed); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

// The default implementation reads any local file that a page names, and so does a null or empty
// answer.
QVariant ReaderView::loadResource(int type, const QUrl &)
{
    if (type == QTextDocument::ImageResource)
        return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
    return QByteArray(" ");
}

// Qt asks for this when selected text is dragged. What is copied comes from copySelection() alone.
QMimeData *ReaderView::createMimeDataFromSelection() const
{
    return new QMimeData;
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int link = byKey ? m_focusedLink : render::linkNumber(anchorAt(event->pos()));
    QPoint where = event->pos();
    if (byKey && link >= 0) {
        const auto &placed = m_placed.links[static_cast<std::size_t>(link)];
        if (const auto areas = areasOf(placed.start, placed.end); !areas.isEmpty())
            where = areas.back().bottomLeft();
    } else if (byKey) {
        where = viewport()->rect().center();
    }
    emit menuAsked(viewport()->mapToGlobal(where), link);
}

bool ReaderView::focusNextPrevChild(bool next)
{
    const int count = static_cast<int>(m_placed.links.size());
    int link = m_focusedLink + (next ? 1 : -1);
    if (m_focusedLink < 0) {
        // Starts where reading goes on, or at the first link in sight, not at the page's top.
        const int top = m_tabStart >= 0 ? m_tabStart : firstInSight();
        const auto inSight =
            std::ranges::lower_bound(m_placed.links, top, {}, &render::PlacedLink::start);
        link = static_cast<int>(inSight - m_placed.links.begin()) - (next ? 0 : 1);
    }
    if (link >= 0 && link < count) {
        focusLink(link);
        return true;
    }
    focusLink(-1);
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ReaderView::continueAt(int position)
{
    focusLink(-1);
    m_tabStart = position;
}

// The frame around the focused link comes and goes with the focus.
void ReaderView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    tellTarget();
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    tellTarget();
    viewport()->update();
}

void ReaderView::focusLink(int link)
{
    m_focusedLink = link;
    m_tabStart = -1;
    if (link >= 0) {
        // The caret goes with the frame: that is what a screen reader follows.
        QTextCursor cursor(document());
        cursor.setPosition(m_placed.links[static_cast<std::size_t>(link)].start);
        setTextCursor(cursor);
    }
    tellTarget();
    viewport()->update();
}

void ReaderView::tellTarget()
{
    const auto *link = target();
    emit targetChanged(link != nullptr ? *link : render::PlacedLink());
}

const render::PlacedLink *ReaderView::target() const
{
    const int link = m_pointedLink >= 0 ? m_pointedLink : hasFocus() ? m_focusedLink : -1;
    return link >= 0 && link < static_cast<int>(m_placed.links.size())
        ? &m_placed.links[static_cast<std::size_t>(link)]
        : nullptr;
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

QString ReaderView::focusedText() const
{
    if (m_focusedLink < 0)
        return {};
    const auto &link = m_placed.links[static_cast<std::size_t>(m_focusedLink)];
    QTextCursor cursor(document());
    cursor.setPosition(link.start);
    cursor.setPosition(link.end, QTextCursor::KeepAnchor);
    return cursor.selectedText();
}

QRect ReaderView::focusOn(int link)
{
    focusLink(link);
    return areaOf(m_placed.links[static_cast<std::size_t>(link)]);
}

void ReaderView::activate(int link)
{
    if (link < 0 || link >= static_cast<int>(m_placed.links.size()))
        return;
    focusLink(link);
    const auto followed =
        m_placed.links[static_cast<std::size_t>(link)]; // the page may be replaced
    emit linkActivated(followed, areaOf(followed));
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event) && m_focusedLink >= 0)
        activate(m_focusedLink);
    else if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->matches(QKeySequence::MoveToStartOfDocument) && !hasCaret())
        scrollTo(0);
    else if (event->matches(QKeySequence::MoveToEndOfDocument) && !hasCaret())
        scrollTo(topOf(-1));
    else if (event->modifiers() & Qt::AltModifier)
        event->ignore(); // history is not the text browser's own
    else
        QTextBrowser::keyPressEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore();
    focusLink(-1);
    auto moved = onWords(*event);
    QTextBrowser::mousePressEvent(&moved);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    auto moved = onWords(*event);
    QTextBrowser::mouseMoveEvent(&moved);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    auto moved = onWords(*event);
    QTextBrowser::mouseReleaseEvent(&moved);
}

QPoint ReaderView::scrolledBy() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

QMouseEvent ReaderView::onWords(const QMouseEvent &event) const
{
    const auto words = wordsOfButton(*document(), m_placed, event.position() + scrolledBy());
    return QMouseEvent(event.type(), words ? *words - scrolledBy() : event.position(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers());
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    drawSigns(painter, *this);
    painter.setPen(QPen(render::Colours::from(palette()).link, 2));
    if (m_focusedLink >= 0 && hasFocus()) {
        const auto &link = m_placed.links[static_cast<std::size_t>(m_focusedLink)];
        if (const auto box = buttonBox(*document(), link))
            painter.drawRect(box->translated(-scrolledBy()).adjusted(-3, -3, 3, 3));
        else
            drawFrame(painter, link.start, link.end);
    }
    if (m_framedStart >= 0)
        drawFrame(painter, m_framedStart, m_framedEnd);
}

void ReaderView::drawFrame(QPainter &painter, int start, int end) const
{
    for (const auto &area : areasOf(start, end))
        painter.drawRect(area.adjusted(-2, 0, 2, 0));
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    fitColumn(*document());
    QTextBrowser::resizeEvent(event);
    emit resized();
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QTextBrowser::wheelEvent(event);
    m_turned += event->angleDelta().y();
    const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= notches * QWheelEvent::DefaultDeltasPerStep;
    event->accept();
    if (notches != 0)
        emit zoomed(notches);
}

void ReaderView::fitColumn(QTextDocument &page) const
{
    render::fitColumn(page, m_placed, viewport()->width(), m_columnWidth,
                      scaled(this, designedMargin));
}

} // namespace ui
