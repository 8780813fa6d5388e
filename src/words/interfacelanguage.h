#pragma once

#include "text/language.h"

#include <QString>

#include <memory>

namespace words {

class Translations;

/// The language of the interface, Qt's own texts included.
class InterfaceLanguage
{
public:
    InterfaceLanguage();
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    /// Whether there are translations for it.
    static bool speaks(const text::Language &language);
    /// Notifies every window; does nothing for a language without translations.
    void set(const text::Language &language);
    /// English, the language of the sources, before the first set().
    text::Language language() const;

    /// While it exists, tr() translates into another language without notifying any window: for
    /// texts that are shown later.
    class Borrowed
    {
    public:
        explicit Borrowed(const text::Language &language);
        ~Borrowed();
        Borrowed(const Borrowed &) = delete;
        Borrowed &operator=(const Borrowed &) = delete;

    private:
        QString m_before;
    };

private:
    std::unique_ptr<Translations> m_translations;
};

} // namespace words
