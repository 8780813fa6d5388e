#pragma once

#include <QCoreApplication>

namespace words {

/// A problem of a guide, explained to readers.
struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(words::ProblemWords)

public:
    /// A sentence for the English message of a text::Problem; a general one for a message that it
    /// does not know.
    static QString sentence(const QString &message);
    static QString unknownFault();
    /// What was done about it, where the sentence does not say so; else empty.
    static QString done(const QString &message);
    static QString severity(bool error);
};

} // namespace words
