#include "window/protectionwords.h"

#include "actions/actions.h"
#include "look/colours.h"
#include "widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QMessageBox>

#include <filesystem>
#include <system_error>

namespace window {

namespace {

/// Serves only as a translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(window::Protection)
};

QString network(const sandbox::Protection &protection)
{
    return protection.noNetwork
        ? Words::tr("Network: the kernel refuses this program every connection that leaves this "
                    "computer.")
        : Words::tr("Network: not shut off in this run. Vademecum asks nothing of it, but nothing "
                    "holds it to that.");
}

QString files(const sandbox::Protection &protection)
{
    if (protection.noWriting)
        return Words::tr("Files: the kernel refuses this program to write files and to start "
                         "other programs (Landlock, version %1).")
            .arg(protection.landlockVersion);
    return Words::tr("Files: Vademecum writes none, but in this run the kernel does not hold it to "
                     "that, and the system’s font library may write down which fonts there are.");
}

QString links(const actions::LaunchContext &launch)
{
    return launch.links == actions::LaunchContext::Links::CopiedOnly
        ? Words::tr("Links: none is opened in this run. Addresses can be copied.")
        : Words::tr("Links: none opens by itself. A card shows where it leads; what you open there "
                    "is the browser’s business, beyond these protections.");
}

QString traces(const actions::LaunchContext &launch)
{
    std::error_code error;
    if (!std::filesystem::exists(launch.stateFile, error))
        return Words::tr("Traces: Vademecum keeps no history and no settings. It empties the "
                         "clipboard on leaving, if what is there came from it.");
    return Words::tr("Traces: language, size of the text, panes and place are remembered in the "
                     "file “%1”; “Remember on this computer” in the menu shows and removes it. No "
                     "history, searches or links are kept. On leaving, Vademecum empties the "
                     "clipboard if what is there came from it.")
        .arg(QFile::decodeName(QByteArray::fromStdString(launch.stateFile.native())));
}

} // namespace

QStringList protectionSentences(const actions::LaunchContext &launch)
{
    QStringList result;
    if (launch.unprotected)
        result += Words::tr("This run was started with --unsafe-no-sandbox: the kernel protects "
                            "nothing in it.");
    result += network(launch.protection);
    result += files(launch.protection);
    result += links(launch);
    result += launch.protection.noCoreDumps
        ? Words::tr(
            "Crashes: the system is told to write no copy of the memory if Vademecum fails.")
        : Words::tr("Crashes: a copy of the memory may be written if Vademecum fails.");
    result += traces(launch);
    if (launch.title == actions::LaunchContext::Title::Neutral)
        result += Words::tr("Discreet: the window’s title does not say what is read, and this run "
                            "neither uses nor changes what is remembered on this computer.");
    result += Words::tr("Leaving: “Leave”, %1, or Esc three times within a second closes "
                        "everything at once, whatever is open. It hides the screen; it does not "
                        "hide that Vademecum is installed.")
                  .arg(actions::Actions::leaveKeys().toString(QKeySequence::NativeText));
    result += Words::tr("Not covered: malicious software on this computer, memory that the system "
                        "moves to the disk, its lists of installed programs, and what other "
                        "programs keep of the clipboard.");
    return result;
}

void showProtection(const actions::LaunchContext &launch, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Words::tr("What protects you"),
                                protectionSentences(launch).join(QStringLiteral("\n\n")),
                                QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setModal(false);
    box->show();
}

UnprotectedLabel::UnprotectedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    recolour();
    retranslate();
}

void UnprotectedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
    QLabel::changeEvent(event);
}

/// The danger colour of the window, which changes with the appearance.
void UnprotectedLabel::recolour()
{
    const auto danger = look::Colours::from(QApplication::palette()).danger;
    if (palette().color(QPalette::WindowText) == danger)
        return;       // setting it comes back here
    QPalette colours; // the other colours stay the window's
    colours.setColor(QPalette::WindowText, danger);
    setPalette(colours);
}

void UnprotectedLabel::retranslate()
{
    setText(tr("⚠ Not protected: started with --unsafe-no-sandbox"));
    setToolTip(tr("The network is not shut off. See Help, “What protects you”."));
}

} // namespace window
