#include "words/interfacelanguage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <map>

namespace words {

using namespace Qt::StringLiterals;

namespace {

/// The primary language: "fr" for "fr-CA".
QString nameOf(const text::Language &language)
{
    const auto primary = language.primary();
    return QString::fromUtf8(primary.data(), static_cast<qsizetype>(primary.size()));
}

} // namespace

/// The translations loaded so far, Qt's and our own; it translates into one of these languages.
class Translations final : public QTranslator
{
public:
    Translations()
    {
        s_installed = this;
        QCoreApplication::installTranslator(this);
    }

    ~Translations() override
    {
        s_installed = nullptr;
        QCoreApplication::removeTranslator(this);
    }

    static Translations *installed() { return s_installed; }
    const QString &current() const { return m_current; }

    void setCurrent(const QString &language)
    {
        m_current = language;
        m_texts = nullptr;
        if (language.isEmpty())
            return;
        QLocale::setDefault(QLocale(language));
        m_texts = &m_loaded[language];
        if (!m_texts->own.isEmpty() || !m_texts->qt.isEmpty())
            return;
        // Qt has no file for the language its sources are in.
        (void)m_texts->own.load(u"vademecum_"_s + language, u":/i18n"_s);
        (void)m_texts->qt.load(u"qtbase_"_s + language,
                               QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }

    bool isEmpty() const override { return false; } // or it would not be installed

    QString translate(const char *context, const char *source, const char *disambiguation,
                      int n) const override
    {
        if (m_texts == nullptr)
            return {};
        const auto own = m_texts->own.translate(context, source, disambiguation, n);
        return own.isNull() ? m_texts->qt.translate(context, source, disambiguation, n) : own;
    }

private:
    struct Texts {
        QTranslator own;
        QTranslator qt;
    };

    static Translations *s_installed;
    QString m_current;
    std::map<QString, Texts> m_loaded;
    Texts *m_texts = nullptr;
};

Translations *Translations::s_installed = nullptr;

InterfaceLanguage::InterfaceLanguage() : m_translations(std::make_unique<Translations>()) {}

InterfaceLanguage::~InterfaceLanguage() = default;

bool InterfaceLanguage::speaks(const text::Language &language)
{
    return language.isFrench() || language.isEnglish();
}

void InterfaceLanguage::set(const text::Language &language)
{
    const auto name = nameOf(language);
    if (!speaks(language) || name == m_translations->current())
        return;
    m_translations->setCurrent(name);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

text::Language InterfaceLanguage::language() const
{
    const auto &current = m_translations->current();
    return *text::Language::parse(current.isEmpty() ? "en" : current.toStdString());
}

InterfaceLanguage::Borrowed::Borrowed(const text::Language &language)
{
    auto *translations = Translations::installed();
    if (translations == nullptr || !speaks(language))
        return;
    m_before = translations->current();
    translations->setCurrent(nameOf(language));
}

InterfaceLanguage::Borrowed::~Borrowed()
{
    if (auto *translations = Translations::installed();
        translations != nullptr && !m_before.isEmpty())
        translations->setCurrent(m_before);
}

} // namespace words
