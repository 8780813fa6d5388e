#include "ui/linkpanel.h"

#include "render/colours.h"
#include "ui/flatbutton.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>
#include <QtMath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double outerMargin = 8;

}

LinkPanel::LinkPanel(QWidget *parent)
    : QDialog(parent),
      m_heading(new QLabel(this)),
      m_advice(new QLabel(this)),
      m_shown(new QTextEdit(this)),
      m_close(new FlatButton(this, FlatButton::Shape::Framed)),
      m_copy(new FlatButton(this, FlatButton::Shape::Framed))
{
    setWindowFlags(Qt::Widget); // the constructor would make a window of it all the same
    for (auto *label : {m_heading, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    auto mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_shown->setFont(mono);
    m_shown->setFrameShape(QFrame::NoFrame);
    m_shown->setTextInteractionFlags(Qt::NoTextInteraction);
    m_shown->setFocusPolicy(Qt::NoFocus);
    m_shown->setWordWrapMode(QTextOption::WrapAnywhere);
    m_shown->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shown->document()->setDocumentMargin(scaled(this, 10));
    m_copy->setIcon(icon(Glyph::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_close, &FlatButton::clicked, this, &LinkPanel::reject);
    connect(m_copy, &FlatButton::clicked, this, &LinkPanel::copy);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_close);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    const int margin = scaled(this, 24);
    layout->setContentsMargins(margin, scaled(this, 20), margin, scaled(this, 16));
    layout->setSpacing(scaled(this, 12));
    layout->addWidget(m_heading);
    layout->addWidget(m_shown);
    layout->addWidget(m_advice);
    layout->addLayout(buttons);
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

void LinkPanel::showAddress(const std::string &address, const QRect &link)
{
    m_address = QString::fromStdString(address);
    m_shown->setPlainText(spelledOut(m_address));
    m_shown->setAccessibleName(spelledOut(m_address));
    m_returnTo = QApplication::focusWidget();
    setFixedWidth(
        std::min(scaled(this, 500), parentWidget()->width() - 2 * scaled(this, outerMargin)));
    fitAddress();
    setFixedHeight(layout()->heightForWidth(width()));
    placeAt(link);
    show();
    raise();
    m_copy->setFocus(Qt::PopupFocusReason);
}

/// As many lines as the address takes, up to six; the rest is scrolled to.
void LinkPanel::fitAddress()
{
    const auto margins = layout()->contentsMargins();
    auto *text = m_shown->document();
    text->setTextWidth(width() - margins.left() - margins.right());
    const double most =
        6 * QFontMetricsF(m_shown->font()).lineSpacing() + 2 * text->documentMargin();
    m_shown->setFixedHeight(qCeil(std::min(text->size().height(), most)));
    m_shown->verticalScrollBar()->setValue(0);
}

void LinkPanel::placeAt(const QRect &link)
{
    const auto *window = parentWidget();
    const QRect there(window->mapFromGlobal(link.topLeft()), link.size());
    const int gap = scaled(this, 10);
    int y = there.bottom() + gap;
    if (y + height() > window->height())
        y = there.top() - gap - height();
    const int x = there.center().x() - width() / 2;
    const int least = scaled(this, outerMargin);
    move(std::clamp(x, least, std::max(least, window->width() - width() - least)),
         std::clamp(y, least, std::max(least, window->height() - height() - least)));
}

void LinkPanel::copy()
{
    copyAddress(m_address);
    accept();
}

void LinkPanel::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (m_returnTo)
        m_returnTo->setFocus(Qt::PopupFocusReason);
    m_returnTo.clear();
}

void LinkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LinkPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(render::Colours::from(palette()).edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void LinkPanel::retranslate()
{
    setWindowTitle(tr("A link out of this guide"));
    setAccessibleName(windowTitle());
    m_heading->setText(windowTitle());
    m_advice->setText(tr("Vademecum opens no address and uses no network. You can copy it and "
                         "decide where to open it."));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_copy->setText(tr("Copy the address"));
    m_copy->setToolTip(tr("Copy the address (Enter)"));
}

QString spelledOut(const QString &address)
{
    QString result;
    for (const char32_t c : address.toUcs4()) {
        const auto category = QChar::category(c);
        const bool unseen = category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph
            || (category == QChar::Separator_Space && c != U' ');
        result += unseen ? u"\\u{%1}"_s.arg(static_cast<uint>(c), 0, 16) : QString::fromUcs4(&c, 1);
    }
    return result;
}

void copyAddress(const QString &address)
{
    auto *data = new QMimeData;
    data->setText(address);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QApplication::clipboard()->setMimeData(data);
}

} // namespace ui
