#include "window/guideopener.h"

#include "window/openingbar.h"
#include "window/openingwords.h"

#include "actions/actions.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QStyle>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

namespace {

/// Of a folder that is not there, Qt's dialog would tell in a modal box, which keeps the button
/// that leaves from working; here whoever opens it tells.
class FolderDialog final : public QFileDialog
{
public:
    using QFileDialog::QFileDialog;

protected:
    void accept() override
    {
        const auto chosen = selectedFiles();
        if (chosen.size() != 1 || QFileInfo::exists(chosen.front()))
            return QFileDialog::accept();
        emit fileSelected(chosen.front());
        QDialog::accept();
    }
};

/// The single file or folder that is dragged; empty if it is anything else.
std::filesystem::path droppedPath(const QMimeData &data)
{
    const auto urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile() || !urls.front().host().isEmpty())
        return {};
    return QFile::encodeName(urls.front().toLocalFile()).toStdString();
}

/// Never a move, after which the source deletes what was dragged.
void acceptCopy(QDropEvent &drop)
{
    drop.setDropAction(Qt::CopyAction);
    drop.accept();
}

/// Signs for folders and drives that are looked up in no file.
class PlainIcons final : public QFileIconProvider
{
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(
            type == Folder || type == File ? QStyle::SP_DirIcon : QStyle::SP_DriveHDIcon);
    }
    QIcon icon(const QFileInfo &) const override { return icon(Folder); }
    QString type(const QFileInfo &) const override { return {}; }
};

} // namespace

GuideOpener::GuideOpener(QWidget *window)
    : QObject(window),
      m_window(window),
      m_bar(new OpeningBar(window)),
      m_loader([](const auto &path, const auto &stop) {
          return guide::OpenedGuide::open(path, {}, stop);
      })
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(OpeningWords::saidAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_bar->say(OpeningWords::opening(m_path)); });
    connect(&m_loader, &models::GuideLoader::opened, this, [this](const guide::SharedGuide &guide) {
        emit opened(guide);
        end();
    });
    connect(&m_loader, &models::GuideLoader::failed, this,
            [this](const std::filesystem::path &path) {
                end();
                emit refused(OpeningWords::refusal(path));
            });
    connect(m_bar, &OpeningBar::closed, this, &GuideOpener::cancel);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QWidget *GuideOpener::withBarAbove(QWidget *content)
{
    auto *both = new QWidget(m_window);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(content, 1);
    return both;
}

void GuideOpener::connectTo(const actions::Actions &actions)
{
    connect(actions.openGuide, &QAction::triggered, this, &GuideOpener::ask);
}

void GuideOpener::ask()
{
    // Qt's dialog keeps the folders that were visited in the person's home: where nothing can be
    // written, nothing is read or kept.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
    auto *dialog = new FolderDialog(m_window, tr("Open a guide"));
    dialog->setOption(QFileDialog::DontUseNativeDialog); // it would use the system's language
    dialog->setOption(QFileDialog::ReadOnly);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    static PlainIcons icons;
    dialog->setIconProvider(&icons);
    dialog->setLabelText(QFileDialog::Accept, tr("Open"));
    // Types, sizes and dates would be shown in the system's language.
    auto *details = dialog->findChild<QTreeView *>();
    for (int column = 1; details != nullptr && column < 4; ++column)
        details->hideColumn(column);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &folder) { open(QFile::encodeName(folder).toStdString()); });
    dialog->setModal(false);
    dialog->show();
}

void GuideOpener::open(const std::filesystem::path &path)
{
    m_path = path;
    m_loader.open(path);
    if (m_bar->isVisible())
        m_bar->say(OpeningWords::opening(path));
    else
        m_slow.start();
}

void GuideOpener::refuseBuiltIn()
{
    emit refused(OpeningWords::refusal({}));
}

bool GuideOpener::cancel()
{
    const bool wasOpening = m_loader.isOpening();
    m_loader.cancel();
    end();
    return wasOpening;
}

void GuideOpener::end()
{
    m_slow.stop();
    m_bar->say({});
}

bool GuideOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->mimeData()->hasUrls())
            return false;
        acceptCopy(*drag);
        return true;
    }
    if (event->type() == QEvent::DragMove) {
        acceptCopy(*static_cast<QDragMoveEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Drop) {
        acceptCopy(*static_cast<QDropEvent *>(event));
        const auto path = droppedPath(*static_cast<QDropEvent *>(event)->mimeData());
        if (path.empty())
            emit refused(tr("Only one folder, or one page, of this computer can be opened."));
        else
            open(path);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace window
