#include "window/openedguide.h"

#include "guide/builtin.h"
#include "toolfacts/mergedtools.h"

#include <QCoreApplication>
#include <QFile>

#include <system_error>

namespace window {

namespace {

/// Only a name for the translations.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(window::OpenedGuide)
};

QString refusalOf(const std::filesystem::path &path)
{
    const auto name = QFile::decodeName(QByteArray::fromStdString(path.native()));
    std::error_code error;
    return std::filesystem::exists(path, error)
        ? Words::tr("“%1” cannot be opened as a guide: it holds no page that can be read.")
              .arg(name)
        : Words::tr("There is no file or folder “%1”.").arg(name);
}

} // namespace

OpenedGuide OpenedGuide::open(const std::filesystem::path &path, QString &refusal,
                              const std::filesystem::path &aliases)
{
    const auto wanted = path.empty() ? guide::builtInGuide() : path;
    auto opened = guide::Guide::open(wanted, {aliases, guide::builtInHosts()});
    if (!opened) {
        refusal = refusalOf(wanted);
        return {};
    }
    auto guide = std::make_shared<const guide::Guide>(std::move(*opened));
    if (guide::isBuiltIn(wanted))
        return {guide, guide->tools(), guide->terms()};
    return {guide, toolfacts::mergedTools(guide::builtInTools(), guide->tools()),
            guide::termsBeside(guide->terms())};
}

} // namespace window
