#pragma once

#include <string_view>

namespace sandbox {

/// A tiny process from before the protections, which starts the system's browser for an address
/// and can do nothing else. It looks at every byte again, and ends with the reader.
class Broker
{
public:
    /// Forks. Call it first thing, while there is one thread and no secret.
    static Broker start();
    Broker() = default; ///< none: opens nothing
    Broker(Broker &&other) noexcept;
    Broker &operator=(Broker &&) = delete;
    ~Broker();

    bool isThere() const { return m_socket >= 0; }
    /// True if the browser's starter was started.
    bool open(std::string_view address) const;

private:
    int m_socket = -1;
};

/// Whether an address is plain ASCII for the web, in its one spelling, with a host that may be
/// opened.
bool mayBeOpened(std::string_view address);

} // namespace sandbox
