#pragma once

#include <QCoreApplication>

#include <filesystem>

namespace window {

/// Messages about opening a guide, in the language of the interface.
class OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(window::OpeningWords)

public:
    /// Why the path cannot be opened, as a sentence; an empty path is the built-in guide.
    static QString refusal(const std::filesystem::path &path);
};

} // namespace window
