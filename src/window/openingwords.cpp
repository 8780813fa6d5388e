#include "window/openingwords.h"

#include "guide/builtin.h"

#include <QFile>

#include <system_error>

namespace window {

namespace {

QString nameOf(const std::filesystem::path &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path.native()));
}

} // namespace

QString OpeningWords::opening(const std::filesystem::path &path)
{
    return path.empty() ? tr("Opening the guide…") : tr("Opening “%1”…").arg(nameOf(path));
}

QString OpeningWords::refusal(const std::filesystem::path &path)
{
    const auto wanted = path.empty() ? guide::builtInGuide() : path;
    const auto name = nameOf(wanted);
    std::error_code error;
    return std::filesystem::exists(wanted, error)
        ? tr("“%1” cannot be opened as a guide: it holds no page that can be read.").arg(name)
        : tr("There is no file or folder “%1”.").arg(name);
}

} // namespace window
