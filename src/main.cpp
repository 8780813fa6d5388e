#include "actions/launchcontext.h"
#include "guide/guide.h"
#include "guide/startplace.h"
#include "sandbox/broker.h"
#include "sandbox/network.h"
#include "sandbox/protection.h"
#include "sandbox/statefile.h"
#include "text/language.h"
#include "window/commandline.h"
#include "window/firstguide.h"
#include "window/mainwindow.h"
#include "window/openingwords.h"
#include "window/screenreaderwatch.h"
#include "words/interfacelanguage.h"
#include "words/systemlanguages.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

#include <fontconfig/fontconfig.h>

namespace {

using namespace Qt::StringLiterals;

constexpr int cannotOpen = 2;
constexpr int cannotProtect = 3;

/// Whether there is a display that can be reached: one over the network ("host:0") cannot if the
/// filter blocks it.
bool hasDisplay(bool isNetworkShut)
{
    if (qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return true;
    const auto display = qgetenv("DISPLAY");
    if (!isNetworkShut)
        return !display.isEmpty();
    return display.startsWith(':') || display.startsWith("unix:") || display.startsWith('/');
}

/// What was asked for, what is remembered, then the system's languages, best first.
std::vector<text::Language> preferredLanguages(const window::CommandLine &line,
                                               const actions::LaunchContext &launch)
{
    auto result = words::systemLanguages();
    if (launch.savedState)
        result.insert(result.begin(), launch.savedState->language);
    if (line.language)
        result.insert(result.begin(), *line.language);
    return result;
}

text::Language interfaceLanguage(const std::vector<text::Language> &preferred)
{
    const auto spoken = std::ranges::find_if(preferred, words::InterfaceLanguage::speaks);
    return spoken != preferred.end() ? *spoken : *text::Language::parse("en");
}

/// A page named on the command line is read as it is, unless a language was asked for.
text::Language readingLanguage(const guide::Guide &guide, const window::CommandLine &line,
                               const std::vector<text::Language> &preferred)
{
    std::error_code error;
    if (std::filesystem::is_regular_file(line.guide, error) && !line.language)
        return guide.startLanguage();
    for (const auto &wish : preferred)
        if (const auto offered = text::matching(wish, guide.languages()))
            return *offered;
    return guide.startLanguage();
}

/// The page asked for, else the one remembered, else the first; nothing if what was asked for is
/// not there.
std::optional<text::Place> firstPlace(const guide::Guide &guide, const window::CommandLine &line,
                                      const actions::LaunchContext &launch,
                                      const text::Language &reading)
{
    if (!line.page.empty())
        return guide::startPlace(guide, line.page, reading);
    if (launch.savedState && line.guide.empty()
        && guide.find(launch.savedState->place.page) != nullptr)
        return launch.savedState->place;
    return text::Place{guide.startPage(), {}, {}};
}

/// Without the address of a session bus, libdbus would start one, which writes files to the home
/// directory.
void startNoBus()
{
    const std::string_view named = std::getenv("DBUS_SESSION_BUS_ADDRESS") != nullptr
        ? std::getenv("DBUS_SESSION_BUS_ADDRESS")
        : "";
    if (!named.empty() && !named.starts_with("autolaunch:"))
        return;
    const char *folder = std::getenv("XDG_RUNTIME_DIR");
    const auto usual =
        "unix:path=" + std::string(folder != nullptr ? folder : "/dev/null") + "/bus";
    setenv("DBUS_SESSION_BUS_ADDRESS", usual.c_str(), 1);
}

int start(QApplication &application, bool visible, actions::LaunchContext launch)
{
    std::optional<words::InterfaceLanguage> words(std::in_place);
    words->set(interfaceLanguage(words::systemLanguages()));
    const auto line = window::CommandLine::read(application);
    if (!visible) {
        std::fprintf(stderr, "vademecum: %s\n", qPrintable(window::CommandLine::noDisplay()));
        return cannotOpen;
    }
    if (line.discreet) {
        launch.title = actions::LaunchContext::Title::Neutral;
        // Lists of windows show any of these names.
        QApplication::setApplicationDisplayName({});
        QApplication::setDesktopFileName({});
        QApplication::setApplicationName(u"document"_s);
        qputenv("RESOURCE_NAME", "document");
    } else {
        launch.savedState = text::SavedState::read(sandbox::readState(launch.stateFile));
    }
    // Reading the list of fonts takes longest, so the guide is opened meanwhile. No thread may be
    // older than the filter.
    const std::jthread fonts(FcInit);
    const auto wished = preferredLanguages(line, launch);
    words->set(interfaceLanguage(wished));
    window::FirstGuide first(line.guide, line.aliases, launch);
    if (first.isCancelled())
        return 0;
    const auto refuse = [&first](const QString &sentence) {
        std::fprintf(stderr, "vademecum: %s\n", qPrintable(sentence));
        first.refuse(sentence);
        return cannotOpen;
    };
    const auto &opened = first.guide();
    if (opened == nullptr)
        return refuse(window::OpeningWords::refusal(line.guide));
    const auto &guide = opened->guide;
    const auto reading = readingLanguage(guide, line, wished);
    const auto start = firstPlace(guide, line, launch, reading);
    if (!start)
        return refuse(window::CommandLine::noSuchPage(line.page));
    words.reset();
    // A guide in a single language does not decide the language of the interface.
    const bool follows = guide.languages().size() > 1 && words::InterfaceLanguage::speaks(reading);
    const auto interface = follows ? reading : interfaceLanguage(wished);
    window::ScreenReaderWatch readers;
    window::MainWindow window(opened, {reading, interface, line.search}, launch);
    window.lookOut(readers);
    window.show();
    first.closeWindow();
    window.open(*start);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt would look for files named "@2x" beside every image, and a page is to open no file.
    setenv("QT_HIGHDPI_DISABLE_2X_IMAGE_LOADING", "1", 1);
    // GTK, which Qt asks for the looks of GNOME, would show screen readers a second, empty program.
    setenv("NO_AT_BRIDGE", "1", 1);
    unsetenv("SESSION_MANAGER"); // it would have Qt keep files for the next session
    // The order matters: the broker keeps what the reader gives up, and no thread may be older than
    // the protections.
    actions::LaunchContext launch;
    launch.unprotected = window::CommandLine::asksForNoProtection(argc, argv);
    launch.links = window::CommandLine::asksForNoLinks(argc, argv)
        ? actions::LaunchContext::Links::CopiedOnly
        : actions::LaunchContext::Links::Opened;
    sandbox::forbidCoreDumps();
    launch.stateFile = sandbox::stateFile();
#ifndef __SANITIZE_ADDRESS__ // leaks are looked for after the last destructor
    launch.end = actions::LaunchContext::End::AtOnce;
#endif
    const auto broker = sandbox::Broker::start(
        {launch.links == actions::LaunchContext::Links::Opened, launch.stateFile});
    launch.broker = &broker;
    startNoBus(); // the programs that the broker starts may
    launch.protection = sandbox::protect(launch.unprotected ? sandbox::Mode::Unprotected
                                                            : sandbox::Mode::Protected);
    if (!launch.protection.noNetwork && !launch.unprotected) {
        std::fprintf(stderr,
                     "vademecum: it does not start, since the network cannot be shut off: %s\n",
                     launch.protection.whyNetwork.c_str());
        return cannotProtect;
    }
    const bool visible = hasDisplay(launch.protection.noNetwork);
    if (!visible) // enough to answer --help, and to say so in the person's language
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"vademecum"_s);
    QApplication::setApplicationDisplayName(u"Vademecum"_s);
    QApplication::setApplicationVersion(QStringLiteral(VADEMECUM_VERSION));
    QApplication::setDesktopFileName(u"vademecum"_s);
    return start(application, visible, launch);
}
