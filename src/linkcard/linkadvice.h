#pragma once

#include "look/icons.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace linkcard {

/// What a link card says about an address, in the language of the interface.
struct LinkAdvice {
    enum class Tone { Plain, Careful, Danger };
    enum class Opening {
        Offered,
        AskedAgain, ///< there is a reason against it
        Refused,    ///< it is uncertain where the address leads
    };

    struct Row {
        QString label;
        Tone tone = Tone::Plain;
        std::optional<look::Glyph> glyph;
        QString words;
    };

    QString heading;
    QString source; ///< which link it is; may be empty
    // The address as it is copied and opened; only the host matters.
    QString before;
    QString host;
    QString after;
    std::vector<Row> rows;
    Opening opening = Opening::Offered;

    QString address() const { return before + host + after; }
};

} // namespace linkcard
