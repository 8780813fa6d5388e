#pragma once

#include "actions/launchcontext.h"
#include "reader/findbar.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "text/language.h"
#include "text/place.h"
#include "widgets/noticebar.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QSize>
#include <QTest>

#include <memory>
#include <vector>

namespace support {

/// A key for what has the focus.
inline void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

/// The page on show.
reader::ReaderView &viewOf(const window::MainWindow &window);

/// The reader's window as most tests want it, on the screen and with the focus in it. In the place
/// of a pointer to a window::MainWindow.
class TestWindow
{
public:
    struct Options {
        text::Language language = *text::Language::parse("fr");
        QSize size{};     ///< in pixels; as the window is by itself if there is none
        QSize designed{}; ///< the same, as for an interface font of 14 pixels
        text::Place place{};
        QString search{};
        actions::LaunchContext launch{};
        const std::vector<content::Tool> *tools = nullptr; ///< null: those of the guide
    };

    TestWindow();
    ~TestWindow();

    /// A new window, in place of the one before. False if it does not
    /// come to the screen, or gets no focus.
    [[nodiscard]] bool open(const guide::Guide &guide, const Options &options);
    void reset() { m_window.reset(); }

    window::MainWindow *get() const { return m_window.get(); }
    window::MainWindow *operator->() const { return m_window.get(); }
    window::MainWindow &operator*() const { return *m_window; }

    reader::ReaderView &view() const;
    /// The text of the page that is shown.
    QString text() const;
    reader::FindBar &findBar() const;
    widgets::NoticeBar &notice() const;
    /// What is marked on the page, in sight.
    QStringList marked() const;

private:
    std::unique_ptr<window::MainWindow> m_window;
};

} // namespace support
