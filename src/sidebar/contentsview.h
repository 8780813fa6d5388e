#pragma once

#include "text/place.h"
#include "widgets/rowmenu.h"

#include <QTreeView>

namespace models {
class ContentsModel;
}

namespace sidebar {

class ContentsDelegate;

/// The contents as a tree. The page on show is marked; a click or Enter asks for another.
class ContentsView final : public QTreeView
{
    Q_OBJECT

public:
    explicit ContentsView(models::ContentsModel &model, QWidget *parent = nullptr);

    void setShownPage(const text::PageId &page);
    void doItemsLayout() override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last,
                     const QList<int> &roles = {}) override;

signals:
    void pageChosen(const text::PageId &page);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    QList<widgets::RowMenu::Entry> entriesOf(const QModelIndex &row);
    bool fitsItsRow(const QModelIndex &index) const;
    void retranslate();

    models::ContentsModel &m_model;
    ContentsDelegate *m_delegate;
    QPersistentModelIndex m_shown;
    bool m_isMoved = false; ///< the page on show may have left the view
};

} // namespace sidebar
