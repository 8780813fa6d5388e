#include "support/testwindow.h"

#include "support/opened.h"

#include <QFontInfo>
#include <QTextDocument>

namespace support {

reader::ReaderView &viewOf(const window::MainWindow &window)
{
    return *window.findChild<reader::PagePane *>()->current();
}

TestWindow::TestWindow() = default;
TestWindow::~TestWindow() = default;

bool TestWindow::open(const guide::Guide &guide, const Options &options)
{
    m_window.reset();
    m_window = std::make_unique<window::MainWindow>(
        options.tools != nullptr ? opened(guide, *options.tools) : opened(guide),
        window::MainWindow::Start{options.language, options.language, options.search},
        options.launch);
    if (options.size.isValid())
        m_window->resize(options.size);
    if (options.designed.isValid())
        m_window->resize(
            (QSizeF(options.designed) * QFontInfo(m_window->font()).pixelSize() / 14.0).toSize());
    m_window->show();
    m_window->open(options.place);
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return false;
    QApplication::setActiveWindow(m_window.get()); // there may be no window manager, or no keyboard
    return QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
}

reader::ReaderView &TestWindow::view() const
{
    return viewOf(*m_window);
}

QString TestWindow::text() const
{
    return view().document()->toPlainText();
}

reader::FindBar &TestWindow::findBar() const
{
    return *m_window->findChild<reader::FindBar *>();
}

widgets::NoticeBar &TestWindow::notice() const
{
    return m_window->findChild<reader::PagePane *>()->notice();
}

QStringList TestWindow::marked() const
{
    QStringList result;
    for (const auto &mark : view().extraSelections())
        result += mark.cursor.selectedText();
    return result;
}

} // namespace support
