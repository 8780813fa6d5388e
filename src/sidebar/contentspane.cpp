#include "sidebar/contentspane.h"

#include "models/contentsmodel.h"
#include "models/outlinemodel.h"
#include "sidebar/contentsview.h"
#include "sidebar/outlineview.h"
#include "widgets/metrics.h"
#include "widgets/splitter.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace sidebar {

namespace {

constexpr double outlineShare = 0.4; ///< share of the pane that the headings take by default

} // namespace

ContentsPane::ContentsPane(models::ContentsModel &contents, models::OutlineModel &outline,
                           QWidget *parent)
    : QWidget(parent),
      m_headings(outline),
      m_splitter(new widgets::Splitter(Qt::Vertical, this)),
      m_contents(new ContentsView(contents)),
      m_outline(new OutlineView(outline)),
      m_contentsPart(new widgets::TitledPane(m_contents)),
      m_outlinePart(new widgets::TitledPane(m_outline))
{
    m_splitter->addWidget(m_contentsPart);
    m_splitter->addWidget(m_outlinePart);
    m_splitter->setStretchFactor(0, 1);
    m_contentsPart->setMinimumHeight(widgets::scaled(this, 120));
    m_outlinePart->setMinimumHeight(widgets::scaled(this, 90));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    setFocusProxy(m_contents);
    connect(&outline, &QAbstractItemModel::modelReset, this, &ContentsPane::fitOutline);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_isSizedByHand = true; });
    retranslate();
    fitOutline();
}

void ContentsPane::setGuideTitle(const QString &title, const QString &subtitle)
{
    m_contentsPart->setHeading(title, subtitle);
}

void ContentsPane::setOutlineWanted(bool wanted)
{
    m_outlineWanted = wanted;
    fitOutline();
}

void ContentsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContentsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitOutline(); // headings wrap
}

void ContentsPane::retranslate()
{
    m_outlinePart->setHeading(tr("On this page"));
    m_splitter->nameBorder(1, tr("Height of the headings"));
}

// A single heading is of no use: the page begins with it.
void ContentsPane::fitOutline()
{
    const bool isShown = m_outlineWanted && m_headings.rowCount() > 1;
    m_outlinePart->setVisible(isShown);
    if (!isShown || m_isSizedByHand)
        return;
    const int outline = std::max(wantedOutlineHeight(), m_outlinePart->minimumHeight());
    if (outline != m_outlinePart->height())
        m_splitter->setSizes({height() - m_splitter->handleWidth() - outline, outline});
}

int ContentsPane::wantedOutlineHeight() const
{
    const int most = qRound(height() * outlineShare);
    int wanted = m_outlinePart->sizeHint().height() - m_outline->sizeHint().height();
    for (int row = 0; row < m_headings.rowCount() && wanted < most; ++row)
        wanted += m_outline->heightOf(row);
    return std::min(wanted, most);
}

} // namespace sidebar
