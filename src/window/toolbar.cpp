#include "window/toolbar.h"

#include "actions/actions.h"
#include "look/colours.h"
#include "look/icons.h"
#include "look/tooltip.h"
#include "reader/pagecontroller.h"
#include "searchpanel/searchfield.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"
#include "window/panes.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr double roomyFrom = 900;

/// Is never too wide for what it can leave out.
class Row final : public QWidget
{
public:
    using QWidget::QWidget;

    QSize minimumSizeHint() const override
    {
        auto size = QWidget::minimumSizeHint();
        for (const auto *each : leftOut)
            if (!each->isHidden())
                size.rwidth() -= widthOf(*each);
        return size;
    }
    /// With all that stands in it.
    int wholeWidth() const
    {
        int width = minimumSizeHint().width();
        for (const auto *each : leftOut)
            width += widthOf(*each);
        return width;
    }

    QList<QWidget *> leftOut; ///< where there is no room: it stands in the menu too

private:
    int widthOf(const QWidget &each) const { return each.sizeHint().width() + layout()->spacing(); }
};

} // namespace

ToolBar::ToolBar(const actions::Actions &actions, QWidget *parent)
    : QToolBar(parent),
      m_search(new searchpanel::SearchField(this)),
      m_forward(button(actions.forward)),
      m_home(button(actions.home)),
      m_tools(button(actions.tools)),
      m_textSize(textSizeButton(actions)),
      m_leave(new widgets::FlatButton(this, widgets::FlatButton::Shape::Framed)),
      m_languages(new QHBoxLayout)
{
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);

    // A tool bar's own layout takes its margins from the style.
    auto *row = new Row(this);
    row->leftOut = {m_forward, m_home, m_textSize};
    row->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(widgets::scaled(this, 10), widgets::scaled(this, 4),
                               widgets::scaled(this, 10), widgets::scaled(this, 4));
    layout->setSpacing(widgets::scaled(this, 6));
    layout->addWidget(button(actions.contents));
    layout->addSpacing(widgets::scaled(this, 12));
    layout->addWidget(button(actions.back));
    layout->addWidget(m_forward);
    layout->addWidget(m_home);
    layout->addStretch(1);
    layout->addWidget(m_search, 1000); // takes all the space, up to its maximum width
    layout->addStretch(1);
    m_languages->setSpacing(widgets::scaled(this, 6));
    layout->addLayout(m_languages);
    layout->addSpacing(widgets::scaled(this, 12));
    layout->addWidget(m_textSize);
    layout->addWidget(m_tools);
    layout->addWidget(menuButton(actions));
    layout->addSpacing(widgets::scaled(this, 6));
    auto *firstHour = new widgets::FlatButton(this, widgets::FlatButton::Shape::Framed);
    firstHour->setDefaultAction(actions.firstHour);
    firstHour->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(firstHour);
    m_leave->setDefaultAction(actions.leave);
    m_leave->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_leave);
    addWidget(row);
    m_row = row;
    connect(&actions, &actions::Actions::languagesChanged, this,
            [this, &actions] { fillLanguages(actions); });
    fillLanguages(actions);
    retranslate();
}

void ToolBar::fillLanguages(const actions::Actions &actions)
{
    while (auto *item = m_languages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (auto *action : actions.languages()) {
        auto *language = new widgets::FlatButton(this, widgets::FlatButton::Shape::Underlined);
        language->setAutoExclusive(true); // one of them, as radio buttons
        language->setDefaultAction(action);
        m_languages->addWidget(language);
    }
    fit(); // there may be more of them than before
}

QWidget *ToolBar::leaveButton() const
{
    return m_leave;
}

void ToolBar::connectTo(const Panes &panes, const reader::PageController &pageController)
{
    connect(&panes, &Panes::foldedChanged, this, [this](Panes::Side side, bool folded) {
        if (side != Panes::Tools)
            return;
        m_areToolsFolded = folded;
        updateToolsButton();
    });
    connect(&pageController, &reader::PageController::toolsNamed, this, [this](int count) {
        m_namedTools = count;
        updateToolsButton();
    });
    // The button resets its text whenever the action changes.
    connect(m_tools->defaultAction(), &QAction::changed, this, &ToolBar::updateToolsButton);
}

void ToolBar::updateToolsButton()
{
    const auto &action = *m_tools->defaultAction();
    const auto name = QString(action.text()).remove(u'&');
    const auto named =
        m_namedTools > 0 ? tr("This page names %n tool(s)", nullptr, m_namedTools) : QString();
    if (m_namedTools == 0)
        m_tools->setText(name);
    else
        m_tools->setText(m_isNarrow ? QString::number(m_namedTools)
                                    : tr("Tools %1").arg(m_namedTools));
    const auto key = action.shortcut().toString(QKeySequence::NativeText);
    m_tools->setToolTip(named.isEmpty()
                            ? action.toolTip()
                            : look::plainToolTip(u"%1 (%2). %3"_s.arg(name, key, named)));
    m_tools->setAccessibleDescription(key); // the rest is its name
    // A narrow bar has room for the number alone.
    const bool hasText = m_areToolsFolded && (!m_isNarrow || m_namedTools > 0);
    m_tools->setToolButtonStyle(hasText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    // Who speaks to the computer says what is written.
    const auto words = hasText ? m_tools->text() : name;
    m_tools->setAccessibleName(named.isEmpty() ? words : u"%1. %2"_s.arg(words, named));
    if (hasText)
        m_tools->updateGeometry();
}

widgets::FlatButton *ToolBar::button(QAction *action)
{
    auto *result = new widgets::FlatButton(this);
    result->setDefaultAction(action);
    result->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return result;
}

widgets::FlatButton *ToolBar::textSizeButton(const actions::Actions &actions)
{
    auto *result = new widgets::FlatButton(this);
    result->setIcon(look::icon(look::Glyph::TextSize));
    result->setMenu(actions.textSizes());
    result->setPopupMode(QToolButton::InstantPopup);
    return result;
}

widgets::FlatButton *ToolBar::menuButton(const actions::Actions &actions)
{
    auto *result = button(actions.menu);
    result->setObjectName(QStringLiteral("menu"));
    result->setMenu(actions.mainMenu());
    result->setPopupMode(QToolButton::InstantPopup);
    connect(actions.menu, &QAction::triggered, result, &QToolButton::showMenu);
    return result;
}

void ToolBar::fit()
{
    const auto *row = static_cast<const Row *>(m_row);
    m_isNarrow = width() < std::max(widgets::scaled(this, roomyFrom), row->wholeWidth());
    for (auto *each : row->leftOut)
        each->setHidden(m_isNarrow);
    updateToolsButton();
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QToolBar::resizeEvent(event);
}

void ToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::Colours::from(palette()).line);
}

void ToolBar::retranslate()
{
    setWindowTitle(tr("Toolbar"));
    setAccessibleName(windowTitle());
    m_textSize->setAccessibleName(tr("Text size"));
    m_textSize->setToolTip(tr("Text size (Ctrl++ and Ctrl+-)"));
}

} // namespace window
