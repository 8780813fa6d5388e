#include "toolpanel/toolcard.h"

#include "actions/actions.h"
#include "look/colours.h"
#include "look/icons.h"
#include "toolpanel/cardastext.h"
#include "widgets/accessible.h"
#include "widgets/clipboard.h"
#include "widgets/deferredretranslation.h"
#include "widgets/flatbutton.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace toolpanel {

using namespace Qt::StringLiterals;

ToolCard::ToolCard(QWidget *parent)
    : QWidget(parent),
      m_back(new widgets::FlatButton(this)),
      m_copy(new widgets::FlatButton(this)),
      m_sources(new widgets::FlatButton(this)),
      m_compare(new widgets::FlatButton(this)),
      m_close(new widgets::FlatButton(this)),
      m_scroll(new QScrollArea(this))
{
    new widgets::DeferredRetranslation(*this);
    // Screen readers read a group whole when it gets the focus; of a scroll area they say nothing.
    widgets::setAccessibleRole(*m_scroll, QAccessible::Grouping);
    m_back->setIcon(look::icon(look::Glyph::ChevronLeft));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setIcon(look::icon(look::Glyph::Copy));
    m_sources->setIcon(look::icon(look::Glyph::Note));
    m_sources->setCheckable(true);
    m_compare->setIcon(look::icon(look::Glyph::Compare));
    m_compare->setCheckable(true);
    m_close->setIcon(look::icon(look::Glyph::Close));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(widgets::scaled(this, 8), widgets::scaled(this, 4),
                               widgets::scaled(this, 8), widgets::scaled(this, 4));
    header->addWidget(m_back);
    header->addStretch();
    header->addWidget(m_copy);
    header->addWidget(m_sources);
    header->addWidget(m_compare);
    header->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addSpacing(2);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(2, 2, 2, 2); // room for the ring of the focus
    framed->addWidget(m_scroll);
    layout->addLayout(framed, 1);
    setAutoFillBackground(true);
    setFocusProxy(m_scroll);

    auto *copyKey = new QShortcut(actions::Actions::copyCardKeys(), this);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ToolCard::copy);
    connect(m_copy, &widgets::FlatButton::clicked, this, &ToolCard::copy);
    connect(m_back, &widgets::FlatButton::clicked, this, &ToolCard::backRequested);
    connect(m_close, &widgets::FlatButton::clicked, this, &ToolCard::closeRequested);
    connect(m_compare, &widgets::FlatButton::clicked, this,
            [this] { emit compareRequested(QString::fromStdString(m_shown)); });
    connect(m_sources, &widgets::FlatButton::toggled, this, [this](bool on) {
        m_content.showsSources = on;
        update(spot());
    });
    retranslate();
}

void ToolCard::setTool(const content::Tool &tool, const std::vector<content::Tool> &tools,
                       const text::Language &reader, const std::optional<guide::AboutPage> &about)
{
    const bool again = tool.id == m_shown;
    const auto before = again ? spot() : Spot{0, 0};
    m_content.tool = &tool;
    m_content.tools = content::ToolIndex(tools);
    m_content.reader = reader;
    m_content.today = text::Date::today();
    m_content.about = about;
    if (!again) {
        m_content.pages.reset();
        m_content.linked.clear();
    }
    m_shown = tool.id;
    m_compare->setEnabled(!tool.unreadable);
    m_built.tool = nullptr; // what is known of the tools may have changed
    update(before);
}

void ToolCard::setLinked(const std::string &address)
{
    if (address == m_content.linked)
        return;
    m_content.linked = address;
    update({});
}

void ToolCard::setPages(std::vector<ToolPage> pages)
{
    m_content.pages = std::move(pages);
    update(spot());
}

void ToolCard::setCompared(bool compared)
{
    m_compare->setChecked(compared);
}

void ToolCard::copy() const
{
    if (m_content.tool == nullptr)
        return;
    widgets::copyPrivately(cardAsText(m_content));
    widgets::announce(*this, tr("The card was copied."));
}

void ToolCard::clear()
{
    m_content.tool = nullptr;
    m_built.tool = nullptr;
    m_shown.clear();
    delete m_scroll->takeWidget();
}

void ToolCard::resume()
{
    if (--m_pauses == 0 && m_awaited)
        update(*std::exchange(m_awaited, {}));
}

void ToolCard::update(const Spot &spot)
{
    if (m_content.tool == nullptr)
        return;
    if (m_pauses > 0)
        m_awaited = m_awaited.value_or(spot);
    else if (!m_content.saysTheSame(m_built))
        rebuild(spot);
    else
        goTo(spot);
}

void ToolCard::rebuild(const Spot &spot)
{
    m_built = m_content;
    const bool hadFocus = m_scroll->widget() != nullptr
        && m_scroll->widget()->isAncestorOf(QApplication::focusWidget());
    std::optional<widgets::Untold> untold(std::in_place);
    auto *body = new CardBody(m_content);
    untold.reset();
    connect(body, &CardBody::toolRequested, this, &ToolCard::toolRequested, Qt::QueuedConnection);
    connect(body, &CardBody::placeRequested, this, &ToolCard::placeRequested, Qt::QueuedConnection);
    connect(body, &CardBody::folded, this,
            [this](const QString &key, bool open) { m_content.folds[key] = open; });
    describe();
    if (hadFocus)
        m_scroll->setFocus();
    m_scroll->setWidget(body); // the previous body is destroyed
    m_scroll->viewport()->setBackgroundRole(QPalette::Window);
    body->setAutoFillBackground(true);
    QWidget *before = m_scroll;
    for (auto *child : body->findChildren<QWidget *>())
        if (child->focusPolicy() & Qt::TabFocus) {
            setTabOrder(before, child);
            before = child;
        }
    goTo(spot);
}

void ToolCard::describe()
{
    m_scroll->setAccessibleName(
        QString::fromStdString(m_content.tool->shownName(m_content.reader)));
    m_scroll->setAccessibleDescription(cardAsSpeech(m_content));
}

ToolCard::Spot ToolCard::spot() const
{
    const auto *body = m_scroll->widget();
    if (body == nullptr)
        return {0, 0};
    const int top = m_scroll->verticalScrollBar()->value();
    const auto *column = body->layout();
    for (int i = 0; i < column->count(); ++i)
        if (const auto *widget = column->itemAt(i)->widget();
            widget != nullptr && widget->geometry().bottom() > top)
            return {top == 0 ? -1 : i, top - widget->y()};
    return {};
}

void ToolCard::goTo(const Spot &spot)
{
    auto *body = m_scroll->widget();
    auto *column = body->layout();
    auto *bar = m_scroll->verticalScrollBar();
    const auto *item = spot.widget > 0 ? column->itemAt(spot.widget) : nullptr;
    if (item == nullptr || item->widget() == nullptr)
        return bar->setValue(0);
    column->activate();
    const int high = column->hasHeightForWidth()
        ? column->heightForWidth(m_scroll->viewport()->width())
        : body->sizeHint().height();
    body->resize(m_scroll->viewport()->width(), high);
    column->activate();
    bar->setRange(0, std::max(0, high - m_scroll->viewport()->height()));
    bar->setValue(item->widget()->y() + spot.offset);
}

void ToolCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        // Not immediately: Qt is iterating over all widgets, and those of the card would be
        // destroyed.
        QTimer::singleShot(0, this, [this] {
            m_built.tool = nullptr;
            update(spot());
        });
    QWidget::changeEvent(event);
}

bool ToolCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QWidget::update();
    return QWidget::eventFilter(watched, event);
}

void ToolCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colours = look::Colours::from(palette());
    painter.fillRect(QRect(0, m_scroll->y() - 4, width(), 1), colours.line);
    if (!widgets::showsFocus(*m_scroll))
        return;
    painter.setPen(QPen(colours.link, 2));
    painter.drawRect(m_scroll->geometry().adjusted(-1, -1, 1, 1));
}

void ToolCard::retranslate()
{
    setAccessibleName(tr("Card of a tool"));
    m_back->setText(tr("Tools"));
    m_back->setToolTip(tr("Back to the list of tools (Esc)"));
    m_copy->setAccessibleName(tr("Copy the card"));
    m_copy->setToolTip(
        tr("Copy this card as text (%1)", "keys")
            .arg(actions::Actions::copyCardKeys().toString(QKeySequence::NativeText)));
    m_sources->setAccessibleName(tr("Dates and sources"));
    m_sources->setToolTip(tr("Show dates and sources with each sentence"));
    m_compare->setAccessibleName(tr("Choose for comparison"));
    m_compare->setToolTip(tr("Choose this tool for comparison, or not any more"));
    m_close->setAccessibleName(tr("Close the tools"));
    m_close->setToolTip(tr("Close the tools"));
    m_back->updateGeometry();
    m_built.tool = nullptr;
    update(spot());
}

} // namespace toolpanel
