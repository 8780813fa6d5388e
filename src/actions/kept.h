#pragma once

namespace actions {

/// What of the reader's choices stays on this computer.
enum class Kept {
    Nothing,
    NothingInThisRun, ///< nor may it be turned on
    Remembered,
    UnusedFile, ///< is there, of another run
};

} // namespace actions
