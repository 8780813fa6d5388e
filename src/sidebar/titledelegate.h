#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace sidebar {

/// What rows of titles have in common: a title wraps, the one where the reader is stands in bold,
/// and the tool tip tells in full what may have been cut.
class TitleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// The tool tip tells what stands in a role of the model.
    TitleDelegate(QAbstractItemView &view, int maxLines, int toolTipRole);

    virtual bool isWhereTheReaderIs(const QModelIndex &index) const = 0;

    int scaled(int pixels) const;
    QFont font(const QModelIndex &index) const;
    /// Beside what takes so much room. That of the scroll bar is kept free even while there is
    /// none, or its coming would wrap the titles anew.
    int widthBeside(int taken) const;
    /// Of a title; draws it too if there is a painter, from the top of the area.
    int drawTitle(QPainter *painter, const QRect &area, const QModelIndex &index) const;
    /// Of a row with so much above and below its title.
    int rowHeight(int title, int padding) const;

private:
    QAbstractItemView &m_view;
    const int m_maxLines;
    const int m_toolTipRole;
};

} // namespace sidebar
