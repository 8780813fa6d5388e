#pragma once

#include "text/language.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>

class QCoreApplication;

namespace window {

/// What the program was started with.
struct CommandLine {
    std::filesystem::path guide;   ///< empty: the built-in one
    std::filesystem::path aliases; ///< may be empty
    std::optional<text::Language> language;
    bool discreet = false; ///< the window has a neutral title
    std::string page;      ///< where to begin; may be empty
    QString search;        ///< words to search the guide for; may be empty

    // These are looked for before anything else, because a process cannot regain the rights it gave
    // up.
    static bool asksForNoLinks(int argc, char *argv[]);
    static bool asksForNoProtection(int argc, char *argv[]);

    /// Ends the program on --help, --version and what it does not understand.
    static CommandLine read(const QCoreApplication &application);
    static QString noSuchPage(const std::string &page);
    /// The message if no display can be reached.
    static QString noDisplay();
};

} // namespace window
