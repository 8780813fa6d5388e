#pragma once

namespace sandbox {

/// Ends the process when this time has gone by, whatever its threads do or wait for. The last call
/// counts.
void endProcessAfter(int milliseconds);

/// Ends the process where it is: no thread is joined, no destructor runs.
[[noreturn]] void endProcess();

} // namespace sandbox
