#pragma once

#include "render/pagemap.h"

#include <QPen>
#include <QTextBrowser>

#include <memory>

namespace reader {

/// Shows the text of one page as a centred column and knows the positions of its parts. It opens
/// nothing that a page names.
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    const render::PageMap &pageMap() const { return m_pageMap; }

    /// What the page is called for screen readers; set before it is shown.
    void setTitle(const QString &title);
    /// Sets the size while hidden, so that showing it needs no new layout.
    void prepareFor(const QSize &size);
    /// Pixels between the margins, regardless of the length of the lines.
    double room() const;
    double columnWidth() const { return m_columnWidth; }

    /// Pixels from the page's top to a character's block; the page's height for those past its end.
    double topOf(int position) const;
    void scrollTo(double y);

    /// The rectangles of a part of one block, one per line, in viewport coordinates.
    QList<QRect> areasOf(int start, int end) const;
    /// Scrolls to a part of one block, unless it is in sight.
    void bringIntoSight(int start, int end);
    /// Draws a frame around a part of one block; below 0 for none.
    void setFramed(int start, int end);
    /// Positions of the first and the last visible character.
    int firstInSight() const;
    int lastInSight() const;
    /// The start of the first line that is fully visible.
    int firstWholeLine() const;
    /// Shows a caret in the text, which the arrows move and Shift selects with.
    void setCaretShown(bool shown);
    /// Copies only the selected text, as the author wrote it.
    void copySelection();
    /// Draws a picture that came later where it belongs, unless it is null; false if it belongs
    /// nowhere.
    bool setPicture(const std::string &file, const QSize &shown, const QImage &picture);

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    /// Another page is shown, and the focus is here; screen readers have not heard of it.
    void titleChanged(const QString &title);
    void resized();
    /// The wheel was turned with Ctrl held, by so many notches.
    void zoomed(int notches);

protected:
    explicit PageView(QWidget *parent);

    /// Takes over a rendered page and shows it from the top, in lines of at most columnWidth
    /// pixels.
    void setPage(std::unique_ptr<QTextDocument> page, render::PageMap pageMap, double columnWidth);
    bool hasCaret() const;
    QPoint scrolledBy() const;
    QPen framePen() const;
    void drawFrame(QPainter &painter, int start, int end) const;

    QMimeData *createMimeDataFromSelection() const override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitColumn(QTextDocument &page) const;

    render::PageMap m_pageMap;
    double m_columnWidth = 0;
    bool m_hasJustEntered = false; ///< the focus has come just now
    int m_turned = 0;              ///< rotation of the wheel with Ctrl held, less than one notch
    int m_framedStart = -1;
    int m_framedEnd = -1;
};

} // namespace reader
