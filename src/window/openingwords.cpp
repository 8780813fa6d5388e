#include "window/openingwords.h"

#include "guide/builtin.h"

#include <QFile>

#include <system_error>

namespace window {

QString OpeningWords::refusal(const std::filesystem::path &path)
{
    const auto wanted = path.empty() ? guide::builtInGuide() : path;
    const auto name = QFile::decodeName(QByteArray::fromStdString(wanted.native()));
    std::error_code error;
    return std::filesystem::exists(wanted, error)
        ? tr("“%1” cannot be opened as a guide: it holds no page that can be read.").arg(name)
        : tr("There is no file or folder “%1”.").arg(name);
}

} // namespace window
