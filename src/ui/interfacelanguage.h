#pragma once

#include "text/language.h"

#include <QTranslator>

namespace ui {

/// The language of the interface, Qt's own texts included.
class InterfaceLanguage
{
public:
    InterfaceLanguage() = default;
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    /// Whether there are texts in it.
    static bool speaks(const text::Language &language);
    /// Every window hears of it; a language without texts changes nothing.
    void set(const text::Language &language);

private:
    void install(QTranslator &translator, const QString &file, const QString &folder);

    text::Language m_language;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace ui
