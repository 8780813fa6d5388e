#include "ui/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <system_error>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 1;

/// Only a name for the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::CommandLine)
};

std::filesystem::path path(const QString &name)
{
    return QFile::encodeName(name).toStdString();
}

} // namespace

CommandLine CommandLine::read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Reads guides to digital security without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption aliases(u"aliases"_s, Words::tr("Old addresses of the guide’s pages, as YAML or JSON."),
                                     Words::tr("FILE"));
    const QCommandLineOption language(u"lang"_s, Words::tr("The language to read in, such as fr or en."),
                                      Words::tr("TAG"));
    parser.addOptions({aliases, language});
    parser.addPositionalArgument(u"guide"_s, Words::tr("A folder of pages, or one of its pages."),
                                 Words::tr("[GUIDE]"));
    parser.process(application);

    CommandLine result;
    const auto guides = parser.positionalArguments();
    if (!guides.isEmpty())
        result.guide = path(guides.front());
    result.aliases = path(parser.value(aliases));
    if (parser.isSet(language)) {
        result.language = text::Language::parse(parser.value(language).toStdString());
        if (!result.language) {
            const auto sentence = Words::tr("“%1” is not the tag of a language.").arg(parser.value(language));
            std::fprintf(stderr, "vademecum: %s\n", qPrintable(sentence));
            std::exit(wrongUse);
        }
    }
    return result;
}

QString CommandLine::cannotOpen(const std::filesystem::path &guide)
{
    const auto name = QFile::decodeName(QByteArray::fromStdString(guide.native()));
    std::error_code error;
    return std::filesystem::exists(guide, error)
        ? Words::tr("“%1” cannot be opened as a guide: it holds no page that can be read.").arg(name)
        : Words::tr("There is no file or folder “%1”.").arg(name);
}

} // namespace ui
