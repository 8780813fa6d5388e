#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace sandbox {

/// A tiny process from before the protections, which starts the system's browser for an address,
/// and writes the one file of what is remembered. It can do nothing else, looks at every byte
/// again, and ends with the reader.
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
    /// Writes the file of what is remembered; only what text::Remembered can say.
    bool keep(std::string_view text) const;
    /// The same when there is no time to wait for how it went.
    void keepAtTheEnd(std::string_view text) const;
    /// Removes that file.
    bool forget() const;

private:
    bool send(char task, std::string_view text) const;
    bool ask(char task, std::string_view text) const;

    int m_socket = -1;
};

/// Whether an address is plain ASCII for the web, in its one spelling, with a host that may be
/// opened.
bool mayBeOpened(std::string_view address);

} // namespace sandbox
