#include "sandbox/statefile.h"

#include "text/savedstate.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <system_error>

namespace sandbox {

namespace fs = std::filesystem;

namespace {

constexpr auto folderName = "vademecum";

fs::path absoluteFrom(const char *variable)
{
    const char *value = std::getenv(variable);
    const fs::path result = value != nullptr ? value : "";
    return result.is_absolute() ? result : fs::path();
}

bool writeAll(int file, std::string_view text)
{
    while (!text.empty()) {
        const auto written = write(file, text.data(), text.size());
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return fsync(file) == 0;
}

} // namespace

fs::path stateFile()
{
    std::error_code error;
    const auto beside = fs::read_symlink("/proc/self/exe", error).parent_path();
    if (!error && fs::exists(beside / "portable", error))
        return beside / "vademecum-remembers.txt";
    if (const auto state = absoluteFrom("XDG_STATE_HOME"); !state.empty())
        return state / folderName / "remembered.txt";
    const auto home = absoluteFrom("HOME");
    return home.empty() ? home : home / ".local/state" / folderName / "remembered.txt";
}

std::string readState(const fs::path &file)
{
    // O_NONBLOCK: a FIFO put in its place must not make us wait.
    const int opened = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (opened < 0)
        return {};
    struct stat about = {};
    std::string result(text::maxSavedStateBytes + 1, '\0');
    const bool isFile = fstat(opened, &about) == 0 && S_ISREG(about.st_mode);
    const auto length = isFile ? read(opened, result.data(), result.size()) : 0;
    close(opened);
    result.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return result.size() > text::maxSavedStateBytes ? std::string() : result;
}

bool writeState(const fs::path &file, std::string_view text)
{
    std::error_code error;
    const auto folder = file.parent_path();
    fs::create_directories(folder.parent_path(), error);
    mkdir(folder.c_str(), S_IRWXU);
    auto unfinished = file;
    unfinished += ".new";
    unlink(unfinished.c_str()); // left over from a run that was interrupted
    const int opened =
        open(unfinished.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
             S_IRUSR | S_IWUSR);
    if (opened < 0)
        return false;
    const bool whole = writeAll(opened, text);
    if (close(opened) == 0 && whole && rename(unfinished.c_str(), file.c_str()) == 0)
        return true;
    unlink(unfinished.c_str());
    return false;
}

bool removeState(const fs::path &file)
{
    std::error_code error;
    fs::remove(file, error);
    if (file.parent_path().filename() == folderName)
        rmdir(file.parent_path().c_str()); // unless something else is in it
    return !fs::exists(fs::symlink_status(file, error));
}

} // namespace sandbox
