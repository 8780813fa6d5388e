#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <filesystem>

namespace support {

/// A folder that is gone with the object, and files in it.
class TemporaryGuide
{
public:
    TemporaryGuide() = default;
    TemporaryGuide(const TemporaryGuide &) = delete;
    TemporaryGuide &operator=(const TemporaryGuide &) = delete;
    /// QTemporaryDir leaves files whose names are not UTF-8.
    ~TemporaryGuide()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path(), ignored);
    }

    /// Writes a file and the folders above it.
    void write(const char *path, const QByteArray &content) const;
    /// Writes a page with a title and the body given.
    void writePage(const char *path, const QByteArray &title, const QByteArray &body,
                   const QByteArray &moreFields = {}) const;
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace support
