#pragma once

namespace actions {

/// Whether the reader's choices are saved on this computer.
enum class SavingStatus {
    Off,
    Unavailable, ///< and cannot be turned on in this run
    On,
    UnusedFile, ///< a file from another run exists
};

} // namespace actions
