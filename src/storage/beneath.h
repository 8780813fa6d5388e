#pragma once

#include <filesystem>
#include <string>

namespace storage {

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int value) : m_value(value) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor();

    int value() const { return m_value; }

private:
    int m_value;
};

/// Opens what a path below a folder stands for, links followed as long as they stay in the folder.
/// Nothing outside it is looked at: that might mount what somebody else serves. Negative: errno
/// says why, EXDEV for what leads out.
int openBeneath(const std::filesystem::path &root, const std::filesystem::path &path, int flags);

} // namespace storage
