#include "window/firstguide.h"

#include "models/guideloader.h"
#include "sandbox/processend.h"
#include "window/openingwindow.h"
#include "window/openingwords.h"

#include <QEventLoop>
#include <QTimer>

namespace window {

FirstGuide::FirstGuide(const std::filesystem::path &path, const std::filesystem::path &aliases,
                       const actions::LaunchContext &launch)
{
    QEventLoop loop;
    models::GuideLoader loader([aliases](const auto &wanted, const auto &stop) {
        return guide::OpenedGuide::open(wanted, aliases, stop);
    });
    QObject::connect(&loader, &models::GuideLoader::opened, &loop, [&](const auto &guide) {
        m_guide = guide;
        loop.quit();
    });
    QObject::connect(&loader, &models::GuideLoader::failed, &loop, &QEventLoop::quit);
    QTimer slow;
    slow.setSingleShot(true);
    QObject::connect(&slow, &QTimer::timeout, &loop, [&] {
        m_window =
            std::make_unique<OpeningWindow>(launch.title == actions::LaunchContext::Title::Neutral);
        QObject::connect(m_window.get(), &OpeningWindow::closed, &loop, [&] {
            if (launch.end == actions::LaunchContext::End::AtOnce)
                sandbox::endProcess(); // the disk may not answer
            m_isCancelled = true;
            loop.quit();
        });
        m_window->sayOpening(OpeningWords::opening(path));
    });
    slow.start(OpeningWords::saidAfter);
    loader.open(path);
    loop.exec();
}

FirstGuide::~FirstGuide() = default;

void FirstGuide::refuse(const QString &sentence)
{
    if (m_window == nullptr)
        return;
    QEventLoop loop;
    QObject::connect(m_window.get(), &OpeningWindow::closed, &loop, &QEventLoop::quit);
    m_window->sayRefusal(sentence);
    loop.exec();
}

void FirstGuide::closeWindow()
{
    m_window.reset();
}

} // namespace window
