#pragma once

#include "guide/openedguide.h"
#include "models/guideloader.h"

#include <QObject>
#include <QTimer>

class QMimeData;
class QWidget;

namespace actions {
class Actions;
}

namespace window {

class OpeningBar;

/// Opens another guide, beside the window: a folder asked for in a dialog or dropped on it. The
/// bar says so if it takes long. Nothing that is opened is remembered on the disk.
class GuideOpener final : public QObject
{
    Q_OBJECT

public:
    /// Lets folders be dropped on the window.
    explicit GuideOpener(QWidget *window);

    /// The bar, and what stands below it while it is shown.
    QWidget *withBarAbove(QWidget *content);
    void connectTo(const actions::Actions &actions);
    void ask();
    /// In place of what is being opened.
    void open(const std::filesystem::path &path);
    /// Tells that the built-in guide cannot be read.
    void refuseBuiltIn();
    /// False if nothing is being opened.
    bool cancel();

signals:
    void opened(const guide::SharedGuide &guide);
    /// Opening failed, for the reason given as a sentence; the current guide stays open.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void end();

    QWidget *m_window;
    OpeningBar *m_bar;
    std::filesystem::path m_path; ///< what is being opened
    QTimer m_slow;                ///< runs out when that takes long
    models::GuideLoader m_loader;
};

} // namespace window
