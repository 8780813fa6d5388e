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
class Presenter;

/// Puts the page on paper, after it was said who keeps a copy of it.
class Printing final : public QObject
{
    Q_OBJECT

public:
    /// Without a broker nothing can be printed.
    Printing(Presenter &presenter, PagePane &page, const sandbox::Broker *broker,
             const actions::Actions &actions, QWidget *window);

private:
    void ask();
    void print();

    Presenter &m_presenter;
    PagePane &m_page;
    const sandbox::Broker *m_broker;
    QWidget *m_window;
};

} // namespace reader
