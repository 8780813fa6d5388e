#pragma once

#include "ui/findbar.h"
#include "ui/mainwindow.h"
#include "ui/pagepane.h"
#include "ui/readerview.h"

#include <QApplication>
#include <QTest>

namespace support {

inline ui::ReaderView &viewOf(const ui::MainWindow &window)
{
    return *window.findChild<ui::PagePane *>()->current();
}

inline ui::FindBar &findBarOf(const ui::MainWindow &window)
{
    return *window.findChild<ui::FindBar *>();
}

/// What is marked on the page, in sight.
inline QStringList markedIn(const ui::MainWindow &window)
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
