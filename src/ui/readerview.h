#pragma once

#include "render/page.h"

#include <QTextBrowser>

#include <memory>

namespace ui {

/// Shows one page as a centred column and says which link was followed. It opens nothing: neither
/// links nor what a page may name.
class ReaderView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);

    /// Takes over a rendered page, shown from its top in lines of at most this many pixels.
    void showPage(std::unique_ptr<QTextDocument> page, render::Placed placed, double columnWidth);
    const render::Placed &placed() const { return m_placed; }

    /// Pixels between the margins, however long the lines may be.
    double room() const;
    double columnWidth() const { return m_columnWidth; }

    /// Pixels from the page's top to a character's block; the page's height for those past its end.
    double topOf(int position) const;
    void scrollTo(double y);
    /// Reading goes on at a character: Tab leads to the first link from there.
    void continueAt(int position);

    /// Where a part of one block stands, line by line, in the viewport.
    QList<QRect> areasOf(int start, int end) const;
    /// Scrolls to a part of one block, unless it is in sight.
    void bringIntoSight(int start, int end);
    /// Draws a frame around a part of one block, besides the one of the focused link; below 0 for
    /// none.
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

    /// Where the link under the pointer or with the focus stands, in global coordinates; empty for
    /// none.
    QRect targetArea() const;

    QVariant loadResource(int type, const QUrl &name) override;

    /// The words of the link that has the focus; empty if none has.
    QString focusedText() const;
    /// Follows a link of the page.
    void activate(int link);
    /// Puts the focus on a link of the page and says where it stands, in global coordinates.
    QRect focusOn(int link);

signals:
    /// A menu was asked for; the link is below 0 if none stands there.
    void menuAsked(const QPoint &where, int link);
    void linkActivated(const render::PlacedLink &link, const QRect &where);
    void resized();
    /// The wheel was turned with Ctrl held, by so many notches.
    void zoomed(int notches);
    /// The link under the pointer, else the one that has the focus; empty for none.
    void targetChanged(const render::PlacedLink &link);

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void focusLink(int link);
    void followCaret();
    bool hasCaret() const;
    void tellTarget();
    const render::PlacedLink *target() const;
    QRect areaOf(const render::PlacedLink &link) const;
    QPoint scrolledBy() const;
    /// The same in a button's box as on its words.
    QMouseEvent onWords(const QMouseEvent &event) const;
    void drawFrame(QPainter &painter, int start, int end) const;
    void fitColumn(QTextDocument &page) const;

    render::Placed m_placed;
    double m_columnWidth = 0;
    int m_turned = 0; ///< of the wheel with Ctrl held, less than a notch
    int m_focusedLink = -1;
    int m_pointedLink = -1;
    int m_framedStart = -1;
    int m_framedEnd = -1;
    int m_tabStart = -1; ///< where Tab looks for links from; below 0 for the first in sight
};

} // namespace ui
