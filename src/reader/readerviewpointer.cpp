#include "look/tooltip.h"
#include "reader/buttonbox.h"
#include "reader/readerview.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

// What the pointer does in a page.
namespace reader {

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore();
    focusLink(-1);
    setPointed(linkUnder(event->position()));
    m_pressedLink = m_pointedLink;
    PageView::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    PageView::mouseMoveEvent(event);
    setPointed(linkUnder(event->position()));
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    setPointed(linkUnder(event->position()));
    PageView::mouseReleaseEvent(event);
}

int ReaderView::linkUnder(QPointF place) const
{
    const int position = document()->documentLayout()->hitTest(place + scrolledBy(), Qt::ExactHit);
    return position < 0 ? -1 : render::linkAt(pageMap(), position);
}

void ReaderView::setPointed(int link)
{
    if (link == m_pointedLink)
        return;
    m_pointedLink = link;
    notifyTarget();
}

std::optional<QPointF> ReaderView::onWords(QPointF place) const
{
    const auto words = wordsOfButton(*document(), pageMap(), place + scrolledBy());
    return words ? std::optional(*words - scrolledBy()) : std::nullopt;
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setPointed(-1);
    const auto *mouse = dynamic_cast<const QMouseEvent *>(event);
    const auto words = mouse != nullptr ? onWords(mouse->position()) : std::nullopt;
    if (!words)
        return PageView::viewportEvent(event);
    QMouseEvent moved(mouse->type(), *words, mouse->globalPosition(), mouse->button(),
                      mouse->buttons(), mouse->modifiers(), mouse->pointingDevice());
    const bool done = PageView::viewportEvent(&moved);
    event->setAccepted(moved.isAccepted());
    return done;
}

// Qt asks for the text of a tool tip here.
bool ReaderView::event(QEvent *event)
{
    const auto *help =
        event->type() == QEvent::ToolTip ? static_cast<QHelpEvent *>(event) : nullptr;
    const int link = help != nullptr ? linkUnder(onWords(help->pos()).value_or(help->pos())) : -1;
    if (link < 0 || linkAt(link).toolTip.isEmpty()) // a picture in it has its own
        return PageView::event(event);
    QToolTip::showText(help->globalPos(), look::plainToolTip(linkAt(link).toolTip), this);
    return true;
}

} // namespace reader
