#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sandbox {

/// A tiny process from before the protections, which starts the system's browser for an address,
/// hands pages to its print service, and writes the one file of what is remembered. It can do
/// nothing else, looks again at what it is given, and ends with the reader.
class Broker
{
public:
    struct Tasks {
        bool links = true;
        std::filesystem::path kept{}; ///< empty: nothing is written
    };

    /// Forks. Call it first thing, while there is one thread and no secret.
    static Broker start(const Tasks &tasks);
    Broker() = default; ///< none: opens nothing
    Broker(Broker &&other) noexcept;
    Broker &operator=(Broker &&) = delete;
    ~Broker();

    bool isThere() const { return m_socket >= 0; }
    /// True if the browser's starter was started.
    bool open(std::string_view address) const;
    /// Hands a page in PDF to the print service, for its usual printer. True if that was started.
    bool print(std::string_view pdf) const;
    /// Writes the file of what is remembered; only what text::Remembered can say.
    bool keep(std::string_view text) const;
    /// The same without waiting until the disk has it, or for how it went.
    void keepUnanswered(std::string_view text) const;
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
