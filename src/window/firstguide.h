#pragma once

#include "actions/launchcontext.h"
#include "guide/openedguide.h"

#include <QString>

#include <filesystem>
#include <memory>

namespace window {

class OpeningWindow;

/// The guide that the program begins with. It is opened on another thread, and where that takes
/// long, a window says so, in which it can be cancelled.
class FirstGuide
{
public:
    FirstGuide(const std::filesystem::path &path, const std::filesystem::path &aliases,
               const actions::LaunchContext &launch);
    ~FirstGuide();
    FirstGuide(const FirstGuide &) = delete;
    FirstGuide &operator=(const FirstGuide &) = delete;

    /// Null if it cannot be opened, or is not wanted any more.
    const guide::SharedGuide &guide() const { return m_guide; }
    bool isCancelled() const { return m_isCancelled; }
    /// Says in the window, if there is one, why the program cannot go on; returns when it is
    /// closed.
    void refuse(const QString &sentence);
    /// Call it once another window is there.
    void closeWindow();

private:
    guide::SharedGuide m_guide;
    bool m_isCancelled = false;
    std::unique_ptr<OpeningWindow> m_window; ///< if it was needed
};

} // namespace window
