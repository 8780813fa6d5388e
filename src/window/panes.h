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

    /// Their actions show and hide the panes, and tell which are shown.
    void connectTo(const actions::Actions &actions);
    /// What the person asked for. It is remembered while the pane is folded.
    void setOpen(Side side, bool open);
    bool isWanted(Side side) const { return m_wings[side].wanted; }
    /// How wide the person made a pane, in pixels as designed; less where the page needs the room.
    int designedWidth(Side side) const;
    void setDesignedWidth(Side side, int width);
    /// The panes that stand over the page.
    void closeDrawers();
    QSize minimumSizeHint() const override;

signals:
    /// Also when a pane folds or unfolds.
    void openChanged(window::Panes::Side side, bool open);
    void foldedChanged(window::Panes::Side side, bool folded);
    void widthsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Wing {
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

    QWidget *m_page;
    widgets::Splitter *m_splitter;
    std::array<Wing, 2> m_wings;
};

} // namespace window
