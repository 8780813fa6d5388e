#pragma once

#include "guide/openedguide.h"
#include "text/place.h"

#include <functional>

namespace models {

/// The guide that comes with the program, and one that was opened beside it.
class GuidesAtHand
{
public:
    /// Null if it cannot be read.
    using Read = std::function<guide::SharedGuide()>;

    /// The built-in guide is read when it is first wanted, unless it is the one to begin with.
    GuidesAtHand(guide::SharedGuide first, Read builtIn);

    /// Null for a guide that is not there.
    const guide::SharedGuide &builtIn();
    const guide::SharedGuide &opened() const { return m_opened; }
    const guide::SharedGuide &get(text::WhichGuide which);
    /// Null before it is read.
    const guide::OpenedGuide *builtInIfRead() const { return m_builtIn.get(); }

    /// In the place of the one opened before. The built-in guide is kept as it is, if it is there.
    void add(guide::SharedGuide guide);

private:
    Read m_read;
    guide::SharedGuide m_builtIn;
    guide::SharedGuide m_opened;
};

} // namespace models
