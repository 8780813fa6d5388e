#include "reader/pageview.h"

#include "look/colours.h"
#include "render/column.h"
#include "render/copiedtext.h"
#include "render/glyphcache.h"
#include "render/textareas.h"
#include "widgets/metrics.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace reader {

namespace {

constexpr double designedMargin = 32;

/// Has been spoken, so that reading goes on after it, whatever stands above.
QTextBlock titleOf(const QTextDocument &page, const QString &title)
{
    for (auto block = page.begin(); block.isValid(); block = block.next())
        if (block.text() == title)
            return block;
    return page.begin();
}

} // namespace

PageView::PageView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::StrongFocus);
}

void PageView::setPage(std::unique_ptr<QTextDocument> page, render::PageMap pageMap,
                       double columnWidth)
{
    m_pageMap = std::move(pageMap);
    m_columnWidth = columnWidth;
    m_framedStart = -1;
    // Destroyed after the new page is painted.
    document()->setParent(nullptr);
    document()->deleteLater();
    page->setParent(this);
    fitColumn(*page);
    render::cacheGlyphs(*page);
    page->setPageSize({0, 0}); // or it would be laid out twice
    setDocument(page.release());
    setTextCursor(QTextCursor(QAccessible::isActive() ? titleOf(*document(), accessibleName())
                                                      : document()->begin()));
    scrollTo(0);
}

void PageView::setTitle(const QString &title)
{
    if (title != accessibleName() && hasFocus() && !m_hasJustEntered) // or it is spoken with that
        emit titleChanged(title);
    setAccessibleName(title);
}

void PageView::prepareFor(const QSize &size)
{
    if (size == this->size())
        return;
    resize(size);
    // Qt would send this to a hidden widget only when it is shown.
    QResizeEvent outside(size, {});
    QCoreApplication::sendEvent(this, &outside);
    QResizeEvent inside(viewport()->size(), {});
    QCoreApplication::sendEvent(viewport(), &inside);
}

double PageView::room() const
{
    return viewport()->width() - 2.0 * widgets::scaled(this, designedMargin);
}

double PageView::topOf(int position) const
{
    const auto *layout = document()->documentLayout();
    const auto block = document()->findBlock(position);
    return block.isValid() ? layout->blockBoundingRect(block).top()
                           : layout->documentSize().height();
}

void PageView::scrollTo(double y)
{
    // The scroll bars cover only what has been laid out so far; asking for the size completes the
    // layout. Qt would correct the horizontal one only later and show it until then. The top of a
    // page need not wait for its end.
    const int wide = y > 0 ? qCeil(document()->documentLayout()->documentSize().width()) : 0;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    verticalScrollBar()->setValue(qRound(y));
}

QList<QRect> PageView::areasOf(int start, int end) const
{
    QList<QRect> result;
    for (const auto &area : render::areasOf(*document(), start, end))
        result += area.translated(-scrolledBy()).toAlignedRect();
    return result;
}

void PageView::bringIntoSight(int start, int end)
{
    const auto areas = areasOf(start, end);
    if (areas.isEmpty())
        return;
    const QRect inSight = viewport()->rect();
    if (areas.front().top() < inSight.top() || areas.back().bottom() > inSight.bottom())
        scrollTo(verticalScrollBar()->value() + areas.front().top() - inSight.height() / 3.0);
}

void PageView::setFramed(int start, int end)
{
    m_framedStart = start;
    m_framedEnd = end;
    viewport()->update();
}

int PageView::firstInSight() const
{
    // Qt returns a wrong position above the text until the whole page has been laid out.
    return verticalScrollBar()->value() == 0 ? 0 : cursorForPosition({0, 0}).position();
}

int PageView::firstWholeLine() const
{
    auto cursor = cursorForPosition({0, 0});
    if (cursorRect(cursor).top() < 0)
        cursor.movePosition(QTextCursor::Down);
    return cursor.position();
}

int PageView::lastInSight() const
{
    return cursorForPosition(viewport()->rect().bottomRight()).position();
}

void PageView::setCaretShown(bool shown)
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

bool PageView::hasCaret() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard);
}

void PageView::copySelection()
{
    if (const auto text = render::copiedText(textCursor(), m_pageMap); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

bool PageView::setPicture(const std::string &file, const QSize &shown, const QImage &picture)
{
    bool isAwaited = false;
    for (std::size_t i = 0; i < m_pageMap.pictures.size(); ++i) {
        const auto &placed = m_pageMap.pictures[i];
        if (placed.file != file || placed.size != QSizeF(shown))
            continue;
        isAwaited = true;
        if (!picture.isNull())
            document()->addResource(QTextDocument::ImageResource, render::pictureName(i), picture);
    }
    if (isAwaited)
        viewport()->update();
    return isAwaited;
}

// The default implementation reads any local file that a page names, and so would a null or empty
// result.
QVariant PageView::loadResource(int type, const QUrl &)
{
    if (type == QTextDocument::ImageResource)
        return QImage(1, 1, QImage::Format_ARGB32_Premultiplied);
    return QByteArray(" ");
}

// Qt calls this when selected text is dragged. Copying goes through copySelection() only.
QMimeData *PageView::createMimeDataFromSelection() const
{
    return new QMimeData;
}

QPoint PageView::scrolledBy() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PageView::drawFrame(QPainter &painter, int start, int end) const
{
    for (const auto &area : areasOf(start, end))
        painter.drawRect(area.adjusted(-2, 0, 2, 0));
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
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

void PageView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    m_hasJustEntered = true;
    QTimer::singleShot(0, this, [this] { m_hasJustEntered = false; });
}

void PageView::resizeEvent(QResizeEvent *event)
{
    fitColumn(*document());
    QTextBrowser::resizeEvent(event);
    emit resized();
}

void PageView::wheelEvent(QWheelEvent *event)
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

void PageView::fitColumn(QTextDocument &page) const
{
    render::fitColumn(page, m_pageMap, viewport()->width(), m_columnWidth,
                      widgets::scaled(this, designedMargin));
}

void PageView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (m_framedStart < 0)
        return;
    QPainter painter(viewport());
    painter.setPen(framePen());
    drawFrame(painter, m_framedStart, m_framedEnd);
}

QPen PageView::framePen() const
{
    return {look::Colours::from(palette()).link, 2};
}

} // namespace reader
