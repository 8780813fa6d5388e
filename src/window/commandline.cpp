#include "window/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUse = 1;

/// Serves only as a translation context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(window::CommandLine)
};

std::filesystem::path path(const QString &name)
{
    return QFile::encodeName(name).toStdString();
}

[[noreturn]] void fail(const QString &sentence)
{
    std::fprintf(stderr, "vademecum: %s\n", qPrintable(sentence));
    std::exit(wrongUse);
}

QString noLinksName()
{
    return u"no-links"_s;
}

QString unprotectedName()
{
    return u"unsafe-no-sandbox"_s;
}

bool asksFor(const QString &name, int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--")
            return false;
        if (argument == "--" + name.toLatin1() || argument == "-" + name.toLatin1())
            return true;
    }
    return false;
}

} // namespace

bool CommandLine::asksForNoLinks(int argc, char *argv[])
{
    return asksFor(noLinksName(), argc, argv);
}

bool CommandLine::asksForNoProtection(int argc, char *argv[])
{
    return asksFor(unprotectedName(), argc, argv);
}

CommandLine CommandLine::read(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Reads guides to digital security without a network."));
    // Qt's own descriptions of these are not in every translation.
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    const QCommandLineOption version({u"v"_s, u"version"_s}, Words::tr("Show the version."));
    const QCommandLineOption aliases(
        u"aliases"_s, Words::tr("Old addresses of the guide’s pages, as YAML or JSON."),
        Words::tr("FILE"));
    const QCommandLineOption language(
        u"lang"_s, Words::tr("The language to read in, such as fr or en."), Words::tr("TAG"));
    const QCommandLineOption page(
        u"page"_s,
        Words::tr("The page to open: its name, or its address in the guide or on its "
                  "site, with a section or not."),
        Words::tr("PAGE"));
    const QCommandLineOption search(u"search"_s,
                                    Words::tr("Begin with a search of the guide for these words."),
                                    Words::tr("WORDS"));
    const QCommandLineOption discreet(
        u"discreet"_s,
        Words::tr("Give the window a title that does not say what is read, and use nothing that is "
                  "remembered on this computer."));
    const QCommandLineOption noLinks(noLinksName(),
                                     Words::tr("Open no links: addresses can only be copied."));
    const QCommandLineOption unprotected(
        unprotectedName(),
        Words::tr("Start even though the network cannot be shut off. The window says so."));
    parser.addOptions(
        {help, version, aliases, language, page, search, discreet, noLinks, unprotected});
    parser.addPositionalArgument(u"guide"_s, Words::tr("A folder of pages, or one of its pages."),
                                 Words::tr("[GUIDE]"));
    parser.process(application);
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();

    CommandLine result;
    const auto guides = parser.positionalArguments();
    if (!guides.isEmpty())
        result.guide = path(guides.front());
    result.aliases = path(parser.value(aliases));
    const QFileInfo aliasesFile(parser.value(aliases));
    if (parser.isSet(aliases) && !(aliasesFile.isFile() && aliasesFile.isReadable()))
        fail(Words::tr("The file “%1” cannot be read.").arg(parser.value(aliases)));
    if (guides.size() > 1)
        fail(Words::tr("One guide at a time can be opened."));
    result.discreet = parser.isSet(discreet);
    result.search = parser.value(search);
    result.page = parser.value(page).toStdString();
    if (parser.isSet(language)) {
        result.language = text::Language::parse(parser.value(language).toStdString());
        if (!result.language)
            fail(Words::tr("“%1” is not the tag of a language.").arg(parser.value(language)));
    }
    return result;
}

QString CommandLine::noSuchPage(const std::string &page)
{
    return Words::tr("There is no page “%1” in this guide.").arg(QString::fromStdString(page));
}

QString CommandLine::noDisplay()
{
    return Words::tr(
        "There is no display to open a window on. One reached over the network, as with "
        "“ssh -X”, does not count: Vademecum uses no network.");
}

} // namespace window
