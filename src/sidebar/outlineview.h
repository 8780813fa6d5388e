#pragma once

#include "widgets/listview.h"

namespace models {
class OutlineModel;
}

namespace sidebar {

class OutlineDelegate;

/// The headings of the page on show. The section being read is marked; a click or Enter asks for
/// another.
class OutlineView final : public widgets::ListView
{
    Q_OBJECT

public:
    explicit OutlineView(models::OutlineModel &model, QWidget *parent = nullptr);

    /// Marks the row of the section being read; -1 for what stands before the first heading.
    void setReadingRow(int row);
    /// The height of a row in pixels.
    int heightOf(int row) const;
    int readingRow() const;

signals:
    void sectionChosen(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void retranslate();

    OutlineDelegate *m_delegate;
};

} // namespace sidebar
