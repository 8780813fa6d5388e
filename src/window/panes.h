#pragma once

#include <QWidget>

#include <array>

namespace actions {
class Actions;
}
namespace widgets {
class Drawer;
class Splitter;
} // namespace widgets

namespace window {

/// Contents, page and tools side by side. On a narrow window the panes beside the page fold, tools
/// first; a folded one opens over the page and closes again when reading goes on.
class Panes final : public QWidget
{
    Q_OBJECT

public:
    enum Side { Contents, Tools };
    Q_ENUM(Side)

    Panes(QWidget *contents, QWidget *page, QWidget *tools, QWidget *parent = nullptr);

    /// The actions show and hide the panes, and their check marks show which are visible.
    void connectTo(const actions::Actions &actions);
    /// What the user asked for; kept while the pane is folded.
    void setOpen(Side side, bool open);
    bool isWanted(Side side) const { return m_sidePanes[side].wanted; }
    /// The width the user gave a pane, in design pixels; the pane is narrower if the page needs the
    /// room.
    int designedWidth(Side side) const;
    void setDesignedWidth(Side side, int width);
    /// Closes the panes that lie over the page.
    void closeDrawers();
    QSize minimumSizeHint() const override;

signals:
    /// Emitted also when a pane folds or unfolds.
    void openChanged(window::Panes::Side side, bool open);
    void foldedChanged(window::Panes::Side side, bool folded);
    void widthsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct SidePane {
        QWidget *pane;
        widgets::Drawer *drawer;
        double foldsBelow; ///< width of the window, as designed
        int width;
        bool wanted = true;
        bool folded = false;
    };

    void fold(Side side);
    void unfold(Side side);
    void place(Side side);
    void closeOnReading(const QWidget *focused);
    void setSizes();
    void widen(Side side, int steps);
    void retranslate();

    QWidget *m_page;
    widgets::Splitter *m_splitter;
    std::array<SidePane, 2> m_sidePanes;
};

} // namespace window
