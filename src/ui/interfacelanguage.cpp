#include "ui/interfacelanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// Of "fr-CA", "fr".
std::string_view primary(const text::Language &language)
{
    const std::string_view tag = language.tag();
    return tag.substr(0, tag.find('-'));
}

} // namespace

InterfaceLanguage::~InterfaceLanguage()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

bool InterfaceLanguage::speaks(const text::Language &language)
{
    return primary(language) == "fr" || primary(language) == "en";
}

void InterfaceLanguage::set(const text::Language &language)
{
    if (!speaks(language) || language == m_language)
        return;
    m_language = language;
    const auto name = QString::fromUtf8(primary(language));
    QLocale::setDefault(QLocale(name));
    install(m_qt, u"qtbase_"_s + name, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_own, u"vademecum_"_s + name, u":/i18n"_s);
}

void InterfaceLanguage::install(QTranslator &translator, const QString &file, const QString &folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace ui
