#pragma once

#include "toolpanel/cardbody.h"

#include <QKeySequence>

class QScrollArea;

namespace widgets {
class FlatButton;
}

namespace toolpanel {

/// Shows everything known about one tool, and emits signals for what the user asks for.
class ToolCard final : public QWidget
{
    Q_OBJECT

public:
    /// Copies the card while the focus is on it.

    explicit ToolCard(QWidget *parent = nullptr);

    /// Shows a tool from its top, or, if it is on show already, again at the same spot. The tools
    /// given must outlive the card or be forgotten with clear().
    void setTool(const content::Tool &tool, const std::vector<content::Tool> &tools,
                 const text::Language &reader, const std::optional<guide::AboutPage> &about);
    /// The address of the link that led to the card on show; empty if none did.
    void setLinked(const std::string &address);
    /// The pages of the guide that name the tool on show, in reading order.
    void setPages(std::vector<ToolPage> pages);
    void setCompared(bool compared);
    void clear();

    /// While it exists, what is set is built only in its end: a card is told to screen readers
    /// whenever it is built.
    class Pause
    {
    public:
        explicit Pause(ToolCard &card) : m_card(card) { ++m_card.m_pauses; }
        ~Pause() { m_card.resume(); }
        Pause(const Pause &) = delete;
        Pause &operator=(const Pause &) = delete;

    private:
        ToolCard &m_card;
    };

    /// Empty if no tool is on show.
    const std::string &shownId() const { return m_shown; }

signals:
    void backRequested();
    void closeRequested();
    void compareRequested(const QString &id);
    void toolRequested(const QString &id);
    void placeRequested(const text::Place &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What is at the top of the view, so that it can be found again in another language.
    struct Spot {
        int widget = -1;
        int offset = 0;
    };

    /// Builds the card anew if it has something else to say.
    void update(const Spot &spot);
    void rebuild(const Spot &spot);
    void resume();
    void describe();
    Spot spot() const;
    void goTo(const Spot &spot);
    void retranslate();

    void copy() const;

    widgets::FlatButton *m_back;
    widgets::FlatButton *m_copy;
    widgets::FlatButton *m_sources;
    widgets::FlatButton *m_compare;
    widgets::FlatButton *m_close;
    QScrollArea *m_scroll;
    CardContent m_content;
    CardContent m_built;           ///< of the card on show; no tool: of none
    std::optional<Spot> m_awaited; ///< something was set meanwhile
    int m_pauses = 0;
    std::string m_shown;
};

} // namespace toolpanel
