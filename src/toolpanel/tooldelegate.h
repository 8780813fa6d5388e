#pragma once

#include <QFont>
#include <QStyledItemDelegate>

class QListView;

namespace toolpanel {

/// Draws the rows of the list of tools: headings; and tools with name, state as sign and words,
/// purpose, and at the right a box to choose them for comparison.
class ToolDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ToolDelegate(QListView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    /// A click on a row, save on its box.
    void chosen(const QModelIndex &index);
    void compareToggled(const QString &id);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    /// Return the height; without a painter they only measure.
    int drawTool(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    int drawHeading(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    int draw(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    QRect compareBox(const QRect &row) const;
    void drawCompareBox(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    /// Follow the view's font.
    struct Fonts {
        QFont view;
        QFont bold;
        QFont small;
    };
    const Fonts &fonts() const;

    QListView &m_view;
    mutable Fonts m_fonts; ///< of the view's font when it was asked for last
};

} // namespace toolpanel
