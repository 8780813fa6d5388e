#pragma once

#include "text/language.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>

class QCoreApplication;

namespace ui {

/// What the program was started with.
struct CommandLine {
    std::filesystem::path guide;   ///< empty: the built-in one
    std::filesystem::path aliases; ///< may be empty
    std::optional<text::Language> language;
    std::string page; ///< where to begin; may be empty

    /// Ends the program on --help, --version and what it does not understand.
    static CommandLine read(const QCoreApplication &application);
    static QString noSuchPage(const std::string &page);
    /// One sentence for somebody without a display that can be reached.
    static QString noDisplay();
};

} // namespace ui
