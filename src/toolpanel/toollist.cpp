#include "toolpanel/toollist.h"

#include "look/icons.h"
#include "models/toolsmodel.h"
#include "toolpanel/accessibletoolsproxy.h"
#include "toolpanel/needsgrid.h"
#include "toolpanel/tooldelegate.h"
#include "toolpanel/toolrows.h"
#include "widgets/accessible.h"
#include "widgets/flatbutton.h"
#include "widgets/lineedit.h"
#include "widgets/listview.h"
#include "widgets/metrics.h"
#include "widgets/wrappinglabel.h"
#include "words/toolwords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace toolpanel {

namespace {

constexpr double smallWindow = 680;

} // namespace

using namespace Qt::StringLiterals;
using models::ToolListModel;
using models::ToolsModel;

ToolList::ToolList(ToolListModel &tools, QWidget *parent)
    : QWidget(parent),
      m_tools(tools),
      m_heading(new widgets::WrappingLabel(this)),
      m_close(new widgets::FlatButton(this)),
      m_search(new widgets::LineEdit(this)),
      m_needs(new NeedsGrid(this)),
      m_count(new widgets::WrappingLabel(this)),
      m_compare(new widgets::FlatButton(this)),
      m_list(new widgets::ListView(this)),
      m_none(new QLabel(this))
{
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_close->setIcon(look::icon(look::Glyph::Close));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_count->setFont(small);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_compare->setFont(small);
    m_compare->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_compare->setObjectName(QStringLiteral("compare"));

    auto *accessible = new AccessibleToolsProxy(this);
    accessible->setSourceModel(&tools);
    m_list->setModel(accessible);
    auto *delegate = new ToolDelegate(*m_list);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    auto *rows = new ToolRows(*m_list);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    const int side = widgets::scaled(this, 16);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(side, widgets::scaled(this, 4), widgets::scaled(this, 8),
                               widgets::scaled(this, 4));
    header->addWidget(m_heading, 1);
    header->addWidget(m_close);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(side, 0, side, widgets::scaled(this, 4));
    above->addWidget(m_search);
    auto *comparing = new QHBoxLayout;
    comparing->setContentsMargins(side, widgets::scaled(this, 2), widgets::scaled(this, 8),
                                  widgets::scaled(this, 2));
    comparing->addWidget(m_count, 1);
    comparing->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addLayout(above);
    layout->addWidget(m_needs);
    layout->addLayout(comparing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    m_none->setContentsMargins(side, widgets::scaled(this, 8), side, 0);
    setAutoFillBackground(true);
    setFocusProxy(m_list);

    connect(m_close, &widgets::FlatButton::clicked, this, &ToolList::closeRequested);
    connect(m_compare, &widgets::FlatButton::clicked, this, &ToolList::comparisonRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_tools.setSearch(name);
        announceGroups();
    });
    connect(m_needs, &NeedsGrid::chosenChanged, this, [this] {
        m_tools.setNeeds(m_needs->chosen());
        announceGroups();
    });
    // Only once the view is done with the click: what follows may change the model.
    connect(delegate, &ToolDelegate::chosen, this, [this](const QModelIndex &index) {
        QTimer::singleShot(0, this, [this, kept = QPersistentModelIndex(index)] {
            if (kept.isValid())
                activate(kept);
        });
    });
    connect(delegate, &ToolDelegate::compareToggled, this, &ToolList::compareToggled);
    connect(rows, &ToolRows::activated, this, &ToolList::activate);
    connect(rows, &ToolRows::compareToggled, this, &ToolList::compareToggled);
    connect(rows, &ToolRows::currentChanged, this, &ToolList::currentChanged);
    connect(&tools, &QAbstractItemModel::modelReset, this, &ToolList::updateList);
    retranslate();
}

void ToolList::goToSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ToolList::goToTool(const QString &id)
{
    m_list->setFocus();
    const auto *model = m_list->model();
    const auto found =
        model->match(model->index(0, 0), ToolsModel::IdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    m_list->setCurrentIndex(found.front());
    m_list->scrollTo(found.front());
}

void ToolList::setCompared(const std::vector<std::string> &ids)
{
    const auto before = std::exchange(m_compared, ids);
    m_tools.setCompared(ids);
    retranslate();
    if (!m_list->hasFocus())
        return;
    const auto name = m_list->currentIndex().data(Qt::DisplayRole).toString();
    if (before.size() < ids.size())
        widgets::announce(
            *this,
            tr("%1: chosen for comparison. %2", "tool, what is next").arg(name, m_compare->text()));
    else if (before.size() > ids.size())
        widgets::announce(*this, tr("%1: not chosen any more").arg(name));
}

void ToolList::activate(const QModelIndex &index)
{
    if (!index.data(ToolListModel::HeadingRole).toBool())
        return emit toolRequested(index.data(ToolsModel::IdRole).toString());
    if (!m_list->model()->flags(index).testFlag(Qt::ItemIsEnabled))
        return;
    const int row = index.row();
    const auto group =
        static_cast<toolfacts::Suitability>(index.data(ToolListModel::GroupRole).toInt());
    m_tools.toggle(group);
    const auto heading = m_list->model()->index(row, 0);
    m_list->setCurrentIndex(heading);
    m_list->scrollTo(heading,
                     m_tools.isOpen(group) ? QAbstractItemView::PositionAtTop
                                           : QAbstractItemView::EnsureVisible);
}

bool ToolList::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    // Esc clears the search first; only then does it close a drawer.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_search->text().isEmpty()) {
        event->accept();
        return true;
    }
    if (watched == m_search && key != nullptr && searchKey(key->key()))
        return true;
    const bool enter =
        key != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (watched == m_list && enter && m_list->currentIndex().isValid()) {
        activate(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ToolList::searchKey(int key)
{
    const auto first = m_tools.firstTool();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down && first.isValid()) {
        goToTool(first.data(ToolsModel::IdRole).toString());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && first.isValid()) {
        emit toolRequested(first.data(ToolsModel::IdRole).toString());
        return true;
    }
    return false;
}

void ToolList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// On a small screen the filters are folded in favour of the list until the user unfolds them.
void ToolList::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_wasShown, true) && window()->height() < widgets::scaled(this, smallWindow))
        m_needs->fold();
    QWidget::showEvent(event);
}

void ToolList::updateList()
{
    const bool none = m_tools.rowCount() == 0;
    m_list->setVisible(!none);
    m_none->setVisible(none);
    m_none->setText(m_tools.isSearching()         ? tr("No tool bears such a name.")
                        : m_tools.needs().empty() ? tr("This guide names no tool.")
                                                  : tr("No tool answers all of this."));
    updateFirstGroup();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex({});
}

/// How many tools there are, while the focus is where they are narrowed.
void ToolList::announceGroups() const
{
    QStringList groups;
    for (int row = 0; row < m_tools.rowCount(); ++row)
        if (const auto index = m_tools.index(row); index.data(ToolListModel::HeadingRole).toBool())
            groups += m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    widgets::announce(*this, groups.isEmpty() ? m_none->text() : groups.join(u", "_s));
}

// The heading of the first group is shown above the list, beside the compare button, unless it can
// be unfolded.
void ToolList::updateFirstGroup()
{
    const auto first = m_list->model()->index(0, 0);
    const bool isAbove =
        first.isValid() && !m_list->model()->flags(first).testFlag(Qt::ItemIsEnabled);
    if (first.isValid())
        m_list->setRowHidden(0, isAbove);
    const auto group =
        static_cast<toolfacts::Suitability>(first.data(ToolListModel::GroupRole).toInt());
    m_count->setText(
        isAbove ? words::ToolWords::group(group, first.data(ToolListModel::CountRole).toInt())
                : QString());
}

void ToolList::retranslate()
{
    m_heading->setText(tr("Tools"));
    m_close->setAccessibleName(tr("Close the tools"));
    m_close->setToolTip(tr("Close the tools"));
    m_search->setPlaceholderText(tr("Find a tool by its name"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("Old tools are found by their names too (Esc empties)"));
    m_list->setAccessibleName(tr("Tools"));
    m_list->setAccessibleDescription(tr("Enter opens a card, Space chooses for comparison"));
    const auto compared = static_cast<int>(m_compared.size());
    m_compare->setEnabled(compared > 1);
    m_compare->setText(compared > 1       ? tr("Compare %n tool(s)", nullptr, compared)
                           : compared > 0 ? tr("Choose one more")
                                          : tr("Compare"));
    m_compare->setToolTip(compared > 1
                              ? tr("Show the tools chosen side by side, in place of the page")
                              : tr("Choose two tools or more with the button in their row"));
    m_compare->updateGeometry();
    updateList();
}

} // namespace toolpanel
