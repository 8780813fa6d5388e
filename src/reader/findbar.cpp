#include "reader/findbar.h"

#include "look/colours.h"
#include "look/icons.h"
#include "widgets/accessible.h"
#include "widgets/deferredretranslation.h"
#include "widgets/flatbutton.h"
#include "widgets/lineedit.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

namespace reader {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent),
      m_field(new widgets::LineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(new widgets::FlatButton(this)),
      m_next(new widgets::FlatButton(this)),
      m_close(new widgets::FlatButton(this))
{
    new widgets::DeferredRetranslation(*this);
    m_field->setMaximumWidth(widgets::scaled(this, 300));
    m_count->setTextFormat(Qt::PlainText);
    m_previous->setIcon(look::icon(look::Glyph::ChevronUp));
    m_next->setIcon(look::icon(look::Glyph::ChevronDown));
    m_close->setIcon(look::icon(look::Glyph::Close));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::scaled(this, 16), widgets::scaled(this, 6),
                               widgets::scaled(this, 8), widgets::scaled(this, 6));
    layout->addWidget(m_field, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addSpacing(widgets::scaled(this, 8));
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_close);

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wantedChanged);
    connect(m_previous, &widgets::FlatButton::clicked, this, [this] { emit stepAsked(false); });
    connect(m_next, &widgets::FlatButton::clicked, this, [this] { emit stepAsked(true); });
    connect(m_close, &widgets::FlatButton::clicked, this, &FindBar::closed);
    retranslate();
    hide();
}

void FindBar::open(const QString &wanted)
{
    show();
    if (!wanted.isEmpty())
        m_field->setText(wanted);
    m_field->selectAll();
    m_field->setFocus();
}

void FindBar::reveal(const QString &wanted)
{
    show();
    const QSignalBlocker quiet(m_field);
    m_field->setText(wanted);
    m_field->home(false);
}

void FindBar::forget()
{
    const QSignalBlocker quiet(m_field);
    m_field->clear();
}

QString FindBar::wanted() const
{
    return m_field->text();
}

void FindBar::setCount(std::size_t current, std::size_t total)
{
    m_current = current;
    m_total = total;
    updateCount();
}

void FindBar::announceCount() const
{
    if (isVisible())
        widgets::announce(*this, m_count->text());
}

QString FindBar::count() const
{
    return m_count->text();
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        emit stepAsked(!(event->modifiers() & Qt::ShiftModifier));
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, 0, width(), 1), look::Colours::from(palette()).line);
}

void FindBar::updateCount()
{
    m_previous->setEnabled(m_total > 0);
    m_next->setEnabled(m_total > 0);
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_total == 0)
        m_count->setText(tr("Not on this page"));
    else
        m_count->setText(tr("%1 of %2", "found places").arg(m_current).arg(m_total));
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find in the page"));
    m_field->setAccessibleName(tr("Text to find in the page"));
    m_field->setPlaceholderText(tr("Find in the page"));
    m_field->setToolTip(tr("Capitals and accents do not matter"));
    m_previous->setAccessibleName(tr("Previous"));
    m_previous->setToolTip(tr("Previous (Shift+F3)"));
    m_next->setAccessibleName(tr("Next"));
    m_next->setToolTip(tr("Next (F3)"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    updateCount();
}

} // namespace reader
