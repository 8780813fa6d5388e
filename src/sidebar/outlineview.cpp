#include "sidebar/outlineview.h"

#include "models/outlinemodel.h"
#include "sidebar/outlinedelegate.h"
#include "widgets/rowmenu.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace sidebar {

OutlineView::OutlineView(models::OutlineModel &model, QWidget *parent)
    : ListView(parent), m_delegate(new OutlineDelegate(*this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(this, &QListView::clicked, this, &OutlineView::choose);
    new widgets::RowMenu(*this, [this](const QModelIndex &row) {
        return QList<widgets::RowMenu::Entry>{
            {tr("Go to this heading"),
             [this, kept = QPersistentModelIndex(row)] { choose(kept); }}};
    });
    connect(&model, &QAbstractItemModel::modelReset, this,
            [this] { m_delegate->setReadingRow(-1); });
    retranslate();
}

void OutlineView::setReadingRow(int row)
{
    if (row == readingRow())
        return;
    m_delegate->setReadingRow(row);
    const auto index = model()->index(row, 0);
    scheduleDelayedItemsLayout(); // set in bold, it may take another line
    if (!index.isValid())
        return;
    if (!hasFocus()) // do not scroll while the user moves through the list
        setCurrentIndex(index);
    scrollTo(index);
}

int OutlineView::readingRow() const
{
    return m_delegate->readingRow();
}

int OutlineView::heightOf(int row) const
{
    return m_delegate->sizeHint({}, model()->index(row, 0)).height();
}

void OutlineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    ListView::changeEvent(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        choose(currentIndex());
    else
        ListView::keyPressEvent(event);
}

void OutlineView::resizeEvent(QResizeEvent *event)
{
    ListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // headings wrap
}

void OutlineView::choose(const QModelIndex &index)
{
    emit sectionChosen(index.data(models::OutlineModel::AnchorRole).toString());
}

void OutlineView::retranslate()
{
    setAccessibleName(tr("On this page"));
}

} // namespace sidebar
