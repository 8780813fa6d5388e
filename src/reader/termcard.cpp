#include "reader/termcard.h"

#include "look/colours.h"
#include "widgets/accessible.h"
#include "widgets/metrics.h"
#include "words/pagewords.h"
#include "words/toolwords.h"

#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace reader {

using namespace Qt::StringLiterals;

TermCard::TermCard(QWidget *parent)
    : QFrame(parent),
      m_term(new QLabel(this)),
      m_definition(new QLabel(this)),
      m_others(new QLabel(this))
{
    auto heading = font();
    heading.setWeight(QFont::DemiBold);
    m_term->setFont(heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::scaled(this, 16), widgets::scaled(this, 12),
                               widgets::scaled(this, 16), widgets::scaled(this, 12));
    layout->setSpacing(widgets::scaled(this, 4));
    for (auto *label : {m_term, m_definition, m_others}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    setAttribute(Qt::WA_TransparentForMouseEvents);
    // Qt minds it only while the card is shown. A drawer may want the key too.
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &TermCard::hide);
    connect(escape, &QShortcut::activatedAmbiguously, this, &TermCard::hide);
    hide();
}

void TermCard::showTerm(const content::Term &term, const text::Language &reader, const QRect &place)
{
    const auto *own = term.wording(reader);
    m_term->setText(QString::fromStdString(own->term));
    m_definition->setText(QString::fromStdString(own->definition));
    m_spoken = words::PageWords::leadsToTerm(*own);
    QStringList others;
    for (const auto &[language, wording] : term.wordings)
        if (&wording != own)
            others += tr("%1: %2", "language, word")
                          .arg(words::ToolWords::sentence(words::PageWords::languageName(language)),
                               QString::fromStdString(wording.term));
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, look::Colours::from(palette).muted);
    m_others->setPalette(palette);
    setFixedWidth(std::min(widgets::scaled(this, 420),
                           parentWidget()->width() - 2 * widgets::scaled(this, 8)));
    setFixedHeight(layout()->heightForWidth(width()));
    placeAt(place);
    show();
    raise();
}

void TermCard::announce() const
{
    widgets::announce(*this, m_spoken);
}

void TermCard::placeAt(const QRect &place)
{
    const auto *window = parentWidget();
    const QRect there(window->mapFromGlobal(place.topLeft()), place.size());
    const int gap = widgets::scaled(this, 6);
    const int least = widgets::scaled(this, 8);
    int y = there.bottom() + gap;
    if (y + height() > window->height() - least)
        y = there.top() - gap - height();
    move(std::clamp(there.left(), least, std::max(least, window->width() - width() - least)),
         std::max(least, y));
}

void TermCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(look::Colours::from(palette()).edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace reader
