#include "widgets/noticebar.h"

#include "look/colours.h"
#include "look/icons.h"
#include "widgets/accessible.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace widgets {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_close(new FlatButton(this))
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    connect(m_close, &FlatButton::clicked, this, &NoticeBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(this, 44), scaled(this, 6), scaled(this, 8), scaled(this, 6));
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    retranslate();
    hide();
}

void NoticeBar::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    setAccessibleName(sentence);
    announce(*this, sentence);
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = look::Colours::from(palette());
    painter.fillRect(rect(), colours.tintNote);
    painter.fillRect(QRect(0, 0, scaled(this, 3), height()), colours.link);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    const int side = scaled(this, 16);
    const QRectF spot(scaled(this, 18), (height() - side) / 2.0, side, side);
    look::paintGlyph(painter, spot, look::Glyph::Note, colours.link);
}

void NoticeBar::dismiss()
{
    hide();
    emit closed();
}

void NoticeBar::retranslate()
{
    nameButton(*m_close);
}

void NoticeBar::nameButton(FlatButton &button) const
{
    button.setIcon(look::icon(look::Glyph::Close));
    button.setAccessibleName(tr("Close this notice"));
    button.setToolTip(tr("Close this notice (Esc)"));
}

} // namespace widgets
