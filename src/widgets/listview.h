#pragma once

#include <QListView>

namespace widgets {

/// A list that tells screen readers of its current row: only while it has the focus, and of no
/// other row. Qt's own counts the rows in sight, and speaks whoever has the focus.
class ListView : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void tellRow();
};

} // namespace widgets
