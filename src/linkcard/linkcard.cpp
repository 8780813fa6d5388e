#include "linkcard/linkcard.h"

#include "linkcard/linkrow.h"
#include "look/colours.h"
#include "widgets/accessible.h"
#include "widgets/clipboard.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>

namespace linkcard {

namespace {

constexpr double outerMargin = 8;

void setColour(QWidget *widget, const QColor &colour)
{
    auto palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace

LinkCard::LinkCard(QWidget *parent)
    : QDialog(parent),
      m_heading(new QLabel(this)),
      m_source(new QLabel(this)),
      m_shown(new QTextEdit(this)),
      m_remark(new QLabel(this)),
      m_close(new widgets::FlatButton(this, widgets::FlatButton::Shape::Framed)),
      m_open(new widgets::FlatButton(this)),
      m_copy(new widgets::FlatButton(this, widgets::FlatButton::Shape::Framed))
{
    setWindowFlags(Qt::Widget); // the constructor of QDialog makes it a window
    build();
    connect(m_close, &widgets::FlatButton::clicked, this, &LinkCard::reject);
    connect(m_open, &widgets::FlatButton::clicked, this, &LinkCard::open);
    connect(m_copy, &widgets::FlatButton::clicked, this, &LinkCard::copy);
    retranslate();
    hide();
    // It belongs to a link of the page: when the focus goes elsewhere, it goes too.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && now != nullptr && now != this && !isAncestorOf(now)) {
            m_returnTo.clear();
            reject();
        }
    });
}

void LinkCard::build()
{
    // What screen readers say is the description: of a dialog they would read labels only.
    for (auto *label : {m_heading, m_source, m_remark}) {
        widgets::setAccessibleRole(*label, QAccessible::Paragraph);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    auto mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF() * 1.35);
    m_shown->setFont(mono);
    m_shown->setFrameShape(QFrame::NoFrame);
    m_shown->setTextInteractionFlags(Qt::NoTextInteraction);
    m_shown->setFocusPolicy(Qt::NoFocus);
    m_shown->setWordWrapMode(QTextOption::WrapAnywhere);
    m_shown->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shown->document()->setDocumentMargin(widgets::scaled(this, 10));
    m_copy->setIcon(look::icon(look::Glyph::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addSpacing(widgets::scaled(this, 8));
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    const int margin = widgets::scaled(this, 24);
    column->setContentsMargins(margin, widgets::scaled(this, 20), margin,
                               widgets::scaled(this, 16));
    column->setSpacing(widgets::scaled(this, 12));
    column->addWidget(m_heading);
    column->addWidget(m_source);
    column->addWidget(m_shown);
    column->addWidget(m_remark);
    column->addLayout(buttons);
    setTabOrder(m_copy, m_open);
    setTabOrder(m_open, m_close);
}

void LinkCard::setOpeningOffered(bool offered)
{
    m_openingOffered = offered;
}

void LinkCard::showLink(const LinkAdvice &advice, const QRect &link)
{
    m_advice = advice;
    m_asked = false;
    m_heading->setText(advice.heading);
    setWindowTitle(advice.heading);
    m_source->setText(advice.source);
    m_source->setVisible(!advice.source.isEmpty());
    setColour(m_source, look::Colours::from(palette()).muted);
    setColour(m_open, look::Colours::from(palette()).link);
    m_returnTo = QApplication::focusWidget();
    setFixedWidth(std::min(widgets::scaled(this, 500),
                           parentWidget()->width() - 2 * widgets::scaled(this, outerMargin)));
    showAddress();
    showRows();
    showButtons();
    describe();
    fit();
    placeAt(link);
    show();
    raise();
    m_copy->setFocus(Qt::PopupFocusReason);
}

void LinkCard::showAddress()
{
    QTextCharFormat muted;
    muted.setForeground(look::Colours::from(palette()).muted);
    QTextCharFormat plain;
    plain.setForeground(palette().color(QPalette::Text));
    m_shown->clear();
    QTextCursor cursor(m_shown->document());
    cursor.insertText(m_advice.before, muted);
    cursor.insertText(m_advice.host, plain);
    cursor.insertText(m_advice.after, muted);
    m_shown->setAccessibleName(m_advice.address());
    fitAddress();
}

/// As many lines as the address takes, up to six; the rest is scrolled to.
void LinkCard::fitAddress()
{
    const auto margins = layout()->contentsMargins();
    auto *text = m_shown->document();
    // Else the document would keep the width the field had before it was shown.
    m_shown->resize(width() - margins.left() - margins.right(), m_shown->height());
    text->setTextWidth(m_shown->width());
    const double most =
        6 * QFontMetricsF(m_shown->font()).lineSpacing() + 2 * text->documentMargin();
    m_shown->setFixedHeight(qCeil(std::min(text->size().height(), most)));
    m_shown->verticalScrollBar()->setValue(0);
}

void LinkCard::showRows()
{
    delete m_rows;
    m_rows = linkRows(m_advice.rows, this);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_remark), m_rows);
}

void LinkCard::showButtons()
{
    const bool refused = m_advice.opening == LinkAdvice::Opening::Refused;
    const bool doubtful = m_advice.opening == LinkAdvice::Opening::AskedAgain;
    m_open->setVisible(m_openingOffered && !refused);
    m_open->setText(m_asked        ? tr("Yes, open it")
                        : doubtful ? tr("Open all the same…")
                                   : tr("Open in the browser"));
    m_open->setToolTip(tr("Leave this to the system’s browser, which uses the network"));
    if (m_asked)
        m_remark->setText(tr("Your browser will go there, beyond what Vademecum protects. Open it "
                             "all the same?"));
    else if (!m_openingOffered)
        m_remark->setText(tr("Links are not opened in this run. You can copy the address and "
                             "decide where to open it."));
    else
        m_remark->setText(tr("Vademecum does not open such an address."));
    m_remark->setVisible(m_asked || !m_openingOffered || refused);
}

/// Begins with the address and what warns of it.
void LinkCard::describe()
{
    QStringList warnings;
    QStringList others;
    for (const auto &row : m_advice.rows)
        (row.tone != LinkAdvice::Tone::Plain ? warnings : others) += spokenRow(row);
    QStringList sentences = {m_advice.address() + u'.'};
    sentences += warnings + others;
    for (const auto *label : {m_source, m_remark})
        if (!label->isHidden())
            sentences += label->text();
    setAccessibleName(m_advice.heading);
    setAccessibleDescription(sentences.join(u' '));
}

void LinkCard::fit()
{
    layout()->invalidate();
    setFixedHeight(layout()->heightForWidth(width()));
}

void LinkCard::placeAt(const QRect &link)
{
    const auto *window = parentWidget();
    const QRect there(window->mapFromGlobal(link.topLeft()), link.size());
    const int gap = widgets::scaled(this, 10);
    int y = there.bottom() + gap;
    if (y + height() > window->height())
        y = there.top() - gap - height();
    const int x = there.center().x() - width() / 2;
    const int least = widgets::scaled(this, outerMargin);
    move(std::clamp(x, least, std::max(least, window->width() - width() - least)),
         std::clamp(y, least, std::max(least, window->height() - height() - least)));
}

void LinkCard::copy()
{
    widgets::copyPrivately(m_advice.address());
    widgets::announce(*this, copied());
    accept();
}

QString LinkCard::copied()
{
    return tr("The address was copied.");
}

void LinkCard::open()
{
    if (m_advice.opening == LinkAdvice::Opening::AskedAgain && !m_asked) {
        m_asked = true;
        showButtons();
        fit();
        m_copy->setFocus(Qt::PopupFocusReason);
        return;
    }
    if (m_advice.opening == LinkAdvice::Opening::Refused || !m_openingOffered)
        return;
    emit openAsked(m_advice.address().toStdString());
    accept();
}

void LinkCard::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (m_returnTo)
        m_returnTo->setFocus(Qt::PopupFocusReason);
    m_returnTo.clear();
}

// Its texts are in the previous language.
void LinkCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        hide();
    }
    QDialog::changeEvent(event);
}

void LinkCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(look::Colours::from(palette()).edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void LinkCard::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_copy->setText(tr("Copy the address"));
    m_copy->setToolTip(tr("Copy the address (Enter)"));
    showButtons();
}

} // namespace linkcard
