#include "actions/paneactions.h"

#include <QAction>
#include <QMenu>

namespace actions {

PaneActions::PaneActions(QWidget *window)
    : QObject(window),
      menu(new QMenu(window)),
      next(new QAction(this)),
      previous(new QAction(this)),
      widerContents(new QAction(this)),
      narrowerContents(new QAction(this)),
      widerTools(new QAction(this)),
      narrowerTools(new QAction(this)),
      openTool(new QAction(this)),
      chooseTool(new QAction(this))
{
    next->setShortcut(Qt::Key_F6);
    previous->setShortcut(Qt::SHIFT | Qt::Key_F6);
    window->addActions({next, previous});
    menu->addActions({next, previous});
    menu->addSeparator();
    menu->addActions({widerContents, narrowerContents, widerTools, narrowerTools});
    setCurrentTool({}, false);
}

void PaneActions::setCurrentTool(const QString &name, bool isChosen)
{
    m_tool = QString(name).replace(u'&', QStringLiteral("&&"));
    m_isChosen = isChosen;
    for (auto *action : {openTool, chooseTool})
        action->setEnabled(!name.isEmpty());
    retranslateTool();
}

void PaneActions::retranslate()
{
    menu->setTitle(tr("Pa&nes"));
    next->setText(tr("&Next pane"));
    previous->setText(tr("&Previous pane"));
    widerContents->setText(tr("&Wider contents"));
    narrowerContents->setText(tr("Na&rrower contents"));
    widerTools->setText(tr("W&ider tools"));
    narrowerTools->setText(tr("Narr&ower tools"));
    retranslateTool();
}

void PaneActions::retranslateTool()
{
    const bool isNone = m_tool.isEmpty();
    openTool->setText(isNone ? tr("Open the card of a tool")
                             : tr("Open the card of “%1”").arg(m_tool));
    chooseTool->setText(isNone           ? tr("Choose a tool for comparison")
                            : m_isChosen ? tr("Take “%1” out of the comparison").arg(m_tool)
                                         : tr("Choose “%1” for comparison").arg(m_tool));
}

} // namespace actions
