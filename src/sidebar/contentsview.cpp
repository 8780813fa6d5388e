#include "sidebar/contentsview.h"

#include "look/colours.h"
#include "look/icons.h"
#include "models/contentsmodel.h"
#include "sidebar/contentsdelegate.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <utility>

namespace sidebar {

ContentsView::ContentsView(models::ContentsModel &model, QWidget *parent)
    : QTreeView(parent), m_model(model), m_delegate(new ContentsDelegate(*this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setIndentation(widgets::scaled(this, 22));
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QTreeView::clicked, this, &ContentsView::choose);
    new widgets::RowMenu(*this, [this](const QModelIndex &row) { return entriesOf(row); });
    model.setDiscouragedWords([](int count) {
        return tr("names %n tool(s) that nobody should use any more", nullptr, count);
    });
    retranslate();
}

void ContentsView::setShownPage(const text::PageId &page)
{
    const QPersistentModelIndex before = std::exchange(m_shown, m_model.indexOf(page));
    m_delegate->setShown(m_shown);
    if (m_shown.isValid()) {
        setCurrentIndex(m_shown);
        expand(m_shown);
    }
    // The page on show is set in bold, which may take another line.
    if (fitsItsRow(before) && fitsItsRow(m_shown)) {
        scrollTo(m_shown);
        for (const QModelIndex &changed : {QModelIndex(before), QModelIndex(m_shown)}) {
            const auto row = visualRect(changed);
            viewport()->update(0, row.top(), viewport()->width(), row.height());
        }
        return;
    }
    m_isMoved = true;
    scheduleDelayedItemsLayout();
}

bool ContentsView::fitsItsRow(const QModelIndex &index) const
{
    return index.isValid() && rowHeight(index) == sizeHintForIndex(index).height();
}

void ContentsView::doItemsLayout()
{
    QTreeView::doItemsLayout();
    if (std::exchange(m_isMoved, false) && m_shown.isValid())
        scrollTo(m_shown);
}

// A count that arrives later may wrap its title onto another line; keep what is being looked at in
// place.
void ContentsView::dataChanged(const QModelIndex &first, const QModelIndex &last,
                               const QList<int> &roles)
{
    if (!roles.contains(models::ContentsModel::DiscouragedRole))
        return QTreeView::dataChanged(first, last, roles);
    const auto top = indexAt({0, 0});
    const int before = visualRect(top).top();
    QTreeView::dataChanged(first, last, roles);
    if (const int moved = visualRect(top).top() - before; top.isValid() && moved != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
}

void ContentsView::choose(const QModelIndex &index)
{
    const auto page = index.data(models::ContentsModel::PageRole).toString();
    if (page.isEmpty())
        setExpanded(index, !isExpanded(index));
    else
        emit pageChosen(page.toStdString());
}

QList<widgets::RowMenu::Entry> ContentsView::entriesOf(const QModelIndex &row)
{
    QList<widgets::RowMenu::Entry> result;
    const QPersistentModelIndex kept(row);
    if (!row.data(models::ContentsModel::PageRole).toString().isEmpty())
        result += {tr("Open the page"), [this, kept] { choose(kept); }};
    if (m_model.hasChildren(row))
        result += {isExpanded(row) ? tr("Fold") : tr("Unfold"),
                   [this, kept] { setExpanded(kept, !isExpanded(kept)); }};
    return result;
}

void ContentsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeView::changeEvent(event);
}

// Qt's own tells screen readers of the row, whoever has the focus.
void ContentsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        QTreeView::currentChanged(current, previous);
    else
        QAbstractItemView::currentChanged(current, previous);
}

void ContentsView::drawBranches(QPainter *painter, const QRect &rect,
                                const QModelIndex &index) const
{
    if (!m_model.hasChildren(index))
        return;
    const int side = widgets::scaled(this, 14);
    const int row = widgets::scaled(this, 28);
    const QRect spot(rect.right() - (indentation() + side) / 2 + widgets::scaled(this, titleInset),
                     rect.top() + (row - side) / 2, side, side);
    look::paintGlyph(*painter, spot,
                     isExpanded(index) ? look::Glyph::ChevronDown : look::Glyph::ChevronRight,
                     look::Colours::from(palette()).muted);
}

void ContentsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto colours = look::Colours::from(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (m_delegate->isShown(index)) {
        painter->fillRect(row, colours.selection);
    } else if (indexAt(viewport()->mapFromGlobal(QCursor::pos())) == index && underMouse()) {
        painter->fillRect(row, colours.hover);
    }
    auto plain = option;
    plain.palette.setColor(QPalette::Highlight, Qt::transparent); // it would be beside the title
    QTreeView::drawRow(painter, plain, index);
    if (m_delegate->isShown(index))
        painter->fillRect(QRect(0, row.top(), widgets::scaled(this, 3), row.height()),
                          colours.link);
    if (widgets::showsFocus(*this) && index == currentIndex()) {
        painter->setPen(QPen(colours.link, 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
}

// Whoever comes back hears the row, not only the list.
void ContentsView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    QTimer::singleShot(
        0, this, [this] { currentChanged(currentIndex(), {}); }); // Qt tells of the tree after this
}

void ContentsView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        choose(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

void ContentsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width())
        return scrollTo(m_shown);
    m_isMoved = true;
    scheduleDelayedItemsLayout(); // titles wrap
}

void ContentsView::retranslate()
{
    setAccessibleName(tr("Contents"));
}

} // namespace sidebar
