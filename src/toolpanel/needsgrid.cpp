#include "toolpanel/needsgrid.h"

#include "widgets/checkbox.h"
#include "widgets/collapsiblesection.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"
#include "words/toolwords.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace toolpanel {

namespace {

constexpr std::size_t columns = 2;

} // namespace

NeedsGrid::NeedsGrid(QWidget *parent)
    : QWidget(parent),
      m_part(new widgets::CollapsibleSection(QStringLiteral("needs"), true, this)),
      m_none(new widgets::FlatButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::scaled(this, 12), 0, widgets::scaled(this, 12), 0);
    layout->addWidget(m_part);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(widgets::scaled(this, 4), 0, widgets::scaled(this, 4), 0);
    grid->setHorizontalSpacing(widgets::scaled(this, 8));
    grid->setVerticalSpacing(0);
    const auto &needs = toolfacts::allNeeds();
    const auto rows = static_cast<int>((needs.size() + columns - 1) / columns);
    for (std::size_t i = 0; i < needs.size(); ++i) {
        auto *box = new widgets::CheckBox(this);
        m_boxes += box;
        const int place = static_cast<int>(i);
        grid->addWidget(box, place % rows, place / rows);
        connect(box, &QCheckBox::toggled, this, &NeedsGrid::retranslate);
        connect(box, &QCheckBox::toggled, this, &NeedsGrid::chosenChanged);
    }
    m_part->content().addLayout(grid);
    m_part->content().addWidget(m_none, 0, Qt::AlignLeading);
    connect(m_none, &widgets::FlatButton::clicked, this, &NeedsGrid::untickAll);
    retranslate();
}

std::vector<toolfacts::Need> NeedsGrid::chosen() const
{
    std::vector<toolfacts::Need> result;
    for (std::size_t i = 0; i < toolfacts::allNeeds().size(); ++i)
        if (m_boxes[static_cast<qsizetype>(i)]->isChecked())
            result.push_back(toolfacts::allNeeds()[i]);
    return result;
}

void NeedsGrid::fold()
{
    m_part->header().setChecked(false);
}

void NeedsGrid::untickAll()
{
    if (m_none->hasFocus()) // it goes
        m_part->header().setFocus(Qt::TabFocusReason);
    for (auto *box : m_boxes)
        box->setChecked(false);
}

void NeedsGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void NeedsGrid::retranslate()
{
    const auto count = static_cast<int>(chosen().size());
    m_part->header().setWords(tr("What you need"),
                              count > 0 ? tr("%n chosen", nullptr, count) : QString());
    m_none->setVisible(count > 0);
    m_none->setText(tr("Untick all"));
    m_none->setToolTip(tr("Show all tools again, whatever they can do"));
    for (std::size_t i = 0; i < toolfacts::allNeeds().size(); ++i) {
        auto *box = m_boxes[static_cast<qsizetype>(i)];
        box->setText(words::ToolWords::need(toolfacts::allNeeds()[i]));
        box->setToolTip(words::ToolWords::needAsked(toolfacts::allNeeds()[i]));
    }
}

} // namespace toolpanel
