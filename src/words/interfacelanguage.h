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

    /// Whether there are texts in it.
    static bool speaks(const text::Language &language);
    /// Every window hears of it; a language without texts changes nothing.
    void set(const text::Language &language);
    /// English, which the sources say, before the first set().
    text::Language language() const;

    /// Makes tr() answer in another language while it lives, without any window hearing of it: for
    /// words that are shown later.
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
