#pragma once

#include "actions/launchcontext.h"
#include "actions/savingstatus.h"
#include "text/savedstate.h"

#include <QObject>
#include <QTimer>

#include <string>

namespace actions {
class Actions;
class TextSize;
} // namespace actions
namespace models {
class Navigator;
}
namespace reader {
class PageController;
}

namespace window {

class Panes;

/// Saves language, text size, panes and place between runs, if the user wants that. The broker
/// writes the file; the reader itself writes nothing.
class StateSaver final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        models::Navigator &navigator;
        actions::TextSize &textSize;
        Panes &panes;
        const actions::Actions &actions;
        reader::PageController &pageController; ///< covers say what is saved
    };

    /// Restores the saved state of the parts, and follows their changes from then on.
    StateSaver(const Parts &parts, const actions::LaunchContext &launch, QObject *parent);

    /// Whether saving can be turned on in this run.
    bool isOffered() const;
    bool isOn() const { return m_on; }
    /// Whether something has changed that is soon looked at.
    bool isPending() const { return m_soon.isActive(); }
    actions::SavingStatus status() const;
    /// Writes the file, or removes it. False if that failed.
    bool turnOn();
    bool forget();
    /// What the file holds; empty if there is none.
    QString written() const;
    QString path() const;
    /// Hands over what changed since it was last written, and waits for no answer.
    void writeIfOn();

private:
    void restore(const text::SavedState &state);
    text::SavedState now();

    Parts m_parts;
    const actions::LaunchContext m_launch;
    text::SavedState m_last; ///< its place and language are those in the built-in guide
    std::string m_handedOver;
    QTimer m_soon; ///< fires when nothing has changed for a moment
    bool m_on = false;
};

} // namespace window
