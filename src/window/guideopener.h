#pragma once

#include "guide/openedguide.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace actions {
class Actions;
}

namespace window {

/// Opens another guide: a folder asked for in a dialog or dropped on the window. Nothing that is
/// opened is remembered on the disk.
class GuideOpener final : public QObject
{
    Q_OBJECT

public:
    /// Lets folders be dropped on the window.
    explicit GuideOpener(QWidget *window);

    void connectTo(const actions::Actions &actions);
    void ask();
    void open(const std::filesystem::path &path);

signals:
    void opened(const guide::SharedGuide &guide);
    /// Opening failed, for the reason given as a sentence; the current guide stays open.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
};

} // namespace window
