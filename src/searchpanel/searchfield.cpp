#include "searchpanel/searchfield.h"

#include "look/colours.h"
#include "look/icons.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>

namespace searchpanel {

SearchField::SearchField(QWidget *parent)
    : widgets::LineEdit(parent),
      m_key(new QLabel(this)),
      m_clear(addAction(look::icon(look::Glyph::Close), QLineEdit::TrailingPosition))
{
    addAction(look::icon(look::Glyph::Search), QLineEdit::LeadingPosition);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_key->setText(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(widgets::scaled(this, 352));
    connect(m_clear, &QAction::triggered, this, &SearchField::leaveAsked);
    connect(this, &QLineEdit::textChanged, this, &SearchField::showKey);
    showKey();
    retranslate();
}

QSize SearchField::sizeHint() const
{
    return {maximumWidth(), widgets::LineEdit::sizeHint().height()};
}

QSize SearchField::minimumSizeHint() const
{
    return {widgets::scaled(this, 90), widgets::LineEdit::minimumSizeHint().height()};
}

// Otherwise Ctrl+K would clear the line, and a drawer would handle Esc.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_K)
            return false;
    }
    return widgets::LineEdit::event(event);
}

void SearchField::changeEvent(QEvent *event)
{
    widgets::LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showKey();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    widgets::LineEdit::focusOutEvent(event);
    const auto reason = event->reason();
    const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
        || reason == Qt::MenuBarFocusReason;
    if (!comesBack)
        emit left();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        return emit stepAsked(1);
    case Qt::Key_Up:
        return emit stepAsked(-1);
    case Qt::Key_PageDown:
        return emit pageAsked(1);
    case Qt::Key_PageUp:
        return emit pageAsked(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit openAsked();
    case Qt::Key_Escape:
        return emit leaveAsked();
    default:
        widgets::LineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    widgets::LineEdit::resizeEvent(event);
    showKey();
}

void SearchField::showKey()
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, look::Colours::from(colours).muted);
    m_key->setPalette(colours);
    m_key->adjustSize();
    m_key->move(width() - m_key->width() - widgets::scaled(this, 10),
                (height() - m_key->height()) / 2);
    m_key->setVisible(text().isEmpty() && width() > widgets::scaled(this, 260));
    m_clear->setVisible(!text().isEmpty());
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search the guide"));
    setAccessibleName(placeholderText());
    setAccessibleDescription(
        tr("Results come as you type; the arrow keys choose, Enter opens, Esc closes."));
    setToolTip(tr("Search the guide (Ctrl+K or Ctrl+L)"));
    m_clear->setText(tr("Close the search"));
    m_clear->setToolTip(tr("Close the search (Esc)"));
}

} // namespace searchpanel
