#pragma once

#include "reader/findbar.h"
#include "reader/pagepane.h"
#include "reader/readerview.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QTest>

namespace support {

inline reader::ReaderView &viewOf(const window::MainWindow &window)
{
    return *window.findChild<reader::PagePane *>()->current();
}

inline reader::FindBar &findBarOf(const window::MainWindow &window)
{
    return *window.findChild<reader::FindBar *>();
}

/// What is marked on the page, in sight.
inline QStringList markedIn(const window::MainWindow &window)
{
    QStringList result;
    for (const auto &mark : viewOf(window).extraSelections())
        result += mark.cursor.selectedText();
    return result;
}

/// A key for what has the focus.
inline void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

} // namespace support
