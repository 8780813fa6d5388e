#pragma once

#include "render/placed.h"

#include <QPen>
#include <QTextBrowser>

#include <memory>

namespace reader {

/// Shows the text of one page as a centred column and knows where its parts stand. It opens nothing
/// that a page may name.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    const render::Placed &placed() const { return m_placed; }

    /// Takes a size while hidden, so that nothing is laid out anew when it is shown.
    void prepareFor(const QSize &size);
    /// Pixels between the margins, however long the lines may be.
    double room() const;
    double columnWidth() const { return m_columnWidth; }

    /// Pixels from the page's top to a character's block; the page's height for those past its end.
    double topOf(int position) const;
    void scrollTo(double y);

    /// Where a part of one block stands, line by line, in the viewport.
    QList<QRect> areasOf(int start, int end) const;
    /// Scrolls to a part of one block, unless it is in sight.
    void bringIntoSight(int start, int end);
    /// Draws a frame around a part of one block; below 0 for none.
    void setFramed(int start, int end);
    /// Characters at the upper and the lower edge of the view.
    int firstInSight() const;
    int lastInSight() const;
    /// Where the first line begins that the upper edge does not cut.
    int firstWholeLine() const;
    /// Shows a caret in the text, which the arrows move and Shift selects with.
    void setCaretShown(bool shown);
    /// The selected text alone, as the author wrote it.
    void copySelection();

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void resized();
    /// The wheel was turned with Ctrl held, by so many notches.
    void zoomed(int notches);

protected:
    explicit PageView(QWidget *parent);

    /// Takes over a rendered page, shown from its top in lines of at most this many pixels.
    void setPage(std::unique_ptr<QTextDocument> page, render::Placed placed, double columnWidth);
    bool hasCaret() const;
    QPoint scrolledBy() const;
    QPen framePen() const;
    void drawFrame(QPainter &painter, int start, int end) const;

    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitColumn(QTextDocument &page) const;

    render::Placed m_placed;
    double m_columnWidth = 0;
    int m_turned = 0; ///< of the wheel with Ctrl held, less than a notch
    int m_framedStart = -1;
    int m_framedEnd = -1;
};

} // namespace reader
