#include "ui/toolspane.h"

#include "models/toolsmodel.h"
#include "ui/metrics.h"
#include "ui/spokentools.h"
#include "ui/tooldelegate.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

ToolsPane::ToolsPane(QAbstractItemModel &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_list(new QListView),
      m_none(new QLabel(this)),
      m_pane(new Pane(m_list, this))
{
    auto *spoken = new SpokenTools(this);
    spoken->setSourceModel(&tools);
    m_list->setModel(spoken);
    m_list->setItemDelegate(new ToolDelegate(*m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->viewport()->setBackgroundRole(QPalette::Window);

    m_none->setWordWrap(true);
    m_none->setContentsMargins(scaled(this, 16), 0, scaled(this, 16), scaled(this, 16));
    m_none->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_pane, 1);
    layout->addWidget(m_none, 1);
    setFocusProxy(m_list);
    connect(&tools, &QAbstractItemModel::modelReset, this, &ToolsPane::retranslate);
    retranslate();
}

void ToolsPane::showTool(const QString &id)
{
    const auto *model = m_list->model();
    const auto found =
        model->match(model->index(0, 0), models::ToolsModel::IdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_list->setFocus();
    m_list->setCurrentIndex(found.front());
    m_list->scrollTo(found.front(), QAbstractItemView::PositionAtTop);
}

void ToolsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ToolsPane::retranslate()
{
    const int count = m_tools.rowCount();
    m_pane->setHeading(tr("Tools"),
                       count > 0 ? tr("%n tool(s), with their state", nullptr, count) : QString());
    m_list->setAccessibleName(tr("Tools"));
    m_list->setVisible(count > 0);
    m_none->setText(tr("This guide names no tool."));
    m_none->setVisible(count == 0);
    m_list->doItemsLayout();
}

} // namespace ui
