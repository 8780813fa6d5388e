#include "toolpanel/toolspane.h"

#include "models/toolsmodel.h"
#include "toolpanel/toolcard.h"
#include "toolpanel/toollist.h"
#include "widgets/accessible.h"
#include "widgets/noticebar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace toolpanel {

ToolsPane::ToolsPane(const models::ToolsModel &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_found(tools),
      m_stack(new QStackedWidget(this)),
      m_list(new ToolList(m_found, this)),
      m_card(new ToolCard(this))
{
    widgets::setAccessibleRole(*m_stack, QAccessible::Client); // Qt's own role is spoken
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_card);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    connect(m_list, &ToolList::toolRequested, this, [this](const QString &id) {
        m_fromElsewhere = false;
        openCard(id.toStdString());
    });
    connect(m_list, &ToolList::currentChanged, this, [this](const QModelIndex &row) {
        emit currentChanged(row.data(models::ToolsModel::IdRole).toString(), row.data().toString());
    });
    connect(m_list, &ToolList::compareToggled, this, &ToolsPane::compareToggled);
    connect(m_list, &ToolList::comparisonRequested, this, &ToolsPane::comparisonRequested);
    connect(m_list, &ToolList::closeRequested, this, &ToolsPane::closeRequested);
    connect(m_card, &ToolCard::closeRequested, this, &ToolsPane::closeRequested);
    connect(m_card, &ToolCard::compareRequested, this, &ToolsPane::compareToggled);
    connect(m_card, &ToolCard::backRequested, this, &ToolsPane::showList);
    connect(m_card, &ToolCard::toolRequested, this,
            [this](const QString &id) { openCard(id.toStdString()); });
    connect(&tools, &QAbstractItemModel::modelAboutToBeReset, m_card, &ToolCard::clear);
    connect(&tools, &QAbstractItemModel::modelReset, this, &ToolsPane::showList);
    connect(&tools, &QAbstractItemModel::dataChanged, this, &ToolsPane::refresh);
}

void ToolsPane::setAboutPages(guide::AboutPages pages)
{
    m_aboutPages = std::move(pages);
    refresh();
}

void ToolsPane::showTool(const QString &id, const std::string &address)
{
    m_fromElsewhere = true;
    openCard(id.toStdString(), address);
}

std::optional<guide::AboutPage> ToolsPane::aboutPage(const std::string &id) const
{
    const auto found = m_aboutPages.find(id);
    return found == m_aboutPages.end() ? std::nullopt : std::optional(found->second);
}

// The focus comes first: with what is hidden it would go to any widget of the window, and a drawer
// closes when it goes elsewhere.
void ToolsPane::bringUp(QWidget &widget)
{
    widget.show();
    if (m_stack->isAncestorOf(QApplication::focusWidget()))
        widget.setFocus();
    m_stack->setCurrentWidget(&widget);
    setFocusProxy(&widget);
}

void ToolsPane::openCard(const std::string &id, const std::string &address)
{
    const auto *tool = m_tools.find(id);
    if (tool == nullptr)
        return;
    {
        const ToolCard::Pause pause(*m_card);
        m_card->show(); // it may have another language to catch up with
        if (m_card->shownId() != id)
            m_card->setTool(*tool, m_tools.tools(), m_tools.reader(), aboutPage(id));
        m_card->setLinked(address);
        m_card->setCompared(std::ranges::find(m_compared, id) != m_compared.end());
        emit toolShown(QString::fromStdString(id));
    }
    bringUp(*m_card);
    m_card->setFocus();
}

void ToolsPane::showList()
{
    const auto shown = QString::fromStdString(m_card->shownId());
    const bool hadFocus = m_card->isAncestorOf(QApplication::focusWidget());
    bringUp(*m_list);
    if (hadFocus)
        m_list->goToTool(shown);
    m_card->clear();
}

void ToolsPane::search()
{
    showList();
    m_list->goToSearch();
}

void ToolsPane::setCompared(const std::vector<std::string> &ids)
{
    m_compared = ids;
    say({});
    m_list->setCompared(ids);
    m_card->setCompared(std::ranges::find(ids, m_card->shownId()) != ids.end());
}

void ToolsPane::say(const QString &sentence)
{
    if (m_notice == nullptr && sentence.isEmpty())
        return;
    if (m_notice == nullptr) {
        m_notice = new widgets::NoticeBar(this);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_notice);
    }
    m_notice->say(sentence);
}

void ToolsPane::refresh()
{
    const auto id = m_card->shownId();
    const auto *tool = m_tools.find(id);
    if (tool == nullptr)
        return;
    const ToolCard::Pause pause(*m_card);
    m_card->setTool(*tool, m_tools.tools(), m_tools.reader(), aboutPage(id));
    emit toolShown(QString::fromStdString(id));
}

void ToolsPane::leaveCard()
{
    const bool fromElsewhere = m_fromElsewhere;
    showList();
    if (fromElsewhere)
        emit leftCard();
}

void ToolsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

// Esc closes the card first; only then does it close a drawer.
bool ToolsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_stack->currentWidget() == m_card
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ToolsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_card)
        leaveCard();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toolpanel
