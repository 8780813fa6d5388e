#pragma once

#include <QObject>

namespace actions {
class Actions;
}
namespace sandbox {
class Broker;
}

namespace reader {

class PagePane;
class PageController;

/// Prints the page, after a dialog that says who may keep a copy of it.
class Printing final : public QObject
{
    Q_OBJECT

public:
    /// Without a broker nothing can be printed.
    Printing(PageController &pageController, PagePane &page, const sandbox::Broker *broker,
             const actions::Actions &actions, QWidget *window);

private:
    void ask();
    void print();

    PageController &m_pageController;
    PagePane &m_page;
    const sandbox::Broker *m_broker;
    QWidget *m_window;
};

} // namespace reader
