#include "ui/contentspane.h"

#include "models/contentsmodel.h"
#include "models/outlinemodel.h"
#include "ui/contentsview.h"
#include "ui/metrics.h"
#include "ui/outlineview.h"
#include "ui/splitter.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

ContentsPane::ContentsPane(models::ContentsModel &contents, models::OutlineModel &outline,
                           QWidget *parent)
    : QWidget(parent),
      m_headings(outline),
      m_contents(new ContentsView(contents)),
      m_outline(new OutlineView(outline)),
      m_contentsPart(new Pane(m_contents)),
      m_outlinePart(new Pane(m_outline))
{
    auto *splitter = new Splitter(Qt::Vertical, this);
    splitter->addWidget(m_contentsPart);
    splitter->addWidget(m_outlinePart);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_contentsPart->setMinimumHeight(scaled(this, 120));
    m_outlinePart->setMinimumHeight(scaled(this, 90));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    setFocusProxy(m_contents);
    connect(&outline, &QAbstractItemModel::modelReset, this, &ContentsPane::fitOutline);
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

void ContentsPane::retranslate()
{
    m_outlinePart->setHeading(tr("On this page"));
}

// A single heading leads nowhere that the page does not begin with.
void ContentsPane::fitOutline()
{
    m_outlinePart->setVisible(m_outlineWanted && m_headings.rowCount() > 1);
}

} // namespace ui
