#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sandbox {

/// A tiny process forked before the protections are in place. It starts the system's browser for an
/// address, hands pages to the print service, and writes the state file. It can do nothing else,
/// checks again everything it is given, and ends with the reader.
class Broker
{
public:
    struct Tasks {
        bool links = true;
        std::filesystem::path stateFile{}; ///< empty: nothing is written
    };

    /// Forks. Call it first thing, while there is only one thread and nothing secret in memory.
    static Broker start(const Tasks &tasks);
    Broker() = default; ///< no process: every request fails
    Broker(Broker &&other) noexcept;
    Broker &operator=(Broker &&) = delete;
    ~Broker();

    bool isThere() const { return m_socket >= 0; }
    /// True if the program that starts the browser was started.
    bool open(std::string_view address) const;
    /// Hands a page as PDF to the print service, for the default printer. True if the service's
    /// program was started.
    bool print(std::string_view pdf) const;
    /// Writes the state file; refuses any text that text::SavedState could not have written.
    bool save(std::string_view text) const;
    /// The same without waiting until the disk has it, or for how it went.
    void saveUnanswered(std::string_view text) const;
    /// Removes that file.
    bool forget() const;

private:
    bool send(char task, std::string_view text, int file) const;
    bool ask(char task, std::string_view text, int file) const;

    int m_socket = -1;
};

/// Whether an address is plain ASCII for the web, in its one spelling, with a host that may be
/// opened.
bool mayBeOpened(std::string_view address);

} // namespace sandbox
