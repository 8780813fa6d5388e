#pragma once

#include <QCoreApplication>

#include <filesystem>

namespace window {

/// What is said when a guide is opened, in the interface's language.
class OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(window::OpeningWords)

public:
    /// Why nothing at a path can be opened, as a sentence; an empty path is the built-in guide.
    static QString refusal(const std::filesystem::path &path);
};

} // namespace window
