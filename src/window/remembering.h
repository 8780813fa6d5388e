#pragma once

#include "actions/kept.h"
#include "actions/run.h"
#include "text/remembered.h"

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
class Presenter;
}

namespace window {

class Panes;

/// Keeps language, text size, panes and place from one run to the next, if the person wants it.
/// What is written goes through the broker; the reader itself writes nothing.
class Remembering final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        models::Navigator &navigator;
        actions::TextSize &textSize;
        Panes &panes;
        const actions::Actions &actions;
        reader::Presenter &presenter; ///< a cover says what is kept
    };

    /// Sets the parts as they are remembered, and follows them from then on.
    Remembering(const Parts &parts, const actions::Run &run, QObject *parent);

    /// Whether this run may change what is remembered at all.
    bool isOffered() const;
    bool isOn() const { return m_on; }
    /// Whether something has changed that is soon looked at.
    bool isPending() const { return m_soon.isActive(); }
    actions::Kept kept() const;
    /// Writes the file, or removes it. False if that failed.
    bool turnOn();
    bool forget();
    /// What the file holds; empty if there is none.
    QString written() const;
    QString path() const;
    /// Hands over what changed since it was last written, and waits for no answer.
    void writeIfOn();

private:
    void restore(const text::Remembered &remembered);
    text::Remembered now();

    Parts m_parts;
    const actions::Run m_run;
    text::Remembered m_last; ///< with the place and language of the built-in guide
    std::string m_handedOver;
    QTimer m_soon; ///< runs out when nothing has changed for a moment
    bool m_on = false;
};

} // namespace window
