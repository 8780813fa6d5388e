#include "sandbox/protection.h"

#include "sandbox/files.h"
#include "sandbox/network.h"

namespace sandbox {

Protection protect(Mode mode, const std::vector<std::filesystem::path> &writable)
{
    Protection result;
    forbidCoreDumps(); // even without the rest
    result.noCoreDumps = true;
    if (mode == Mode::Unprotected)
        return result;
    result.landlockVersion = landlockVersion();
    result.noWriting = forbidWriting(writable);
    result.whyNetwork = forbidNetwork();
    result.noNetwork = result.whyNetwork.empty();
    return result;
}

} // namespace sandbox
