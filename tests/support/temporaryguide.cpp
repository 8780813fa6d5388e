#include "support/temporaryguide.h"

#include <fstream>

namespace support {

void TemporaryGuide::write(const char *path, const QByteArray &content) const
{
    const auto file = this->path() / path;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary).write(content.constData(), content.size());
}

void TemporaryGuide::writePage(const char *path, const QByteArray &title, const QByteArray &body,
                               const QByteArray &moreFields) const
{
    write(path, "---\ntitle: " + title + '\n' + moreFields + "---\n\n" + body);
}

} // namespace support
