#pragma once

#include <memory>
#include <string>
#include <string_view>

struct USpoofChecker;

namespace hosts {

/// Compares names by the shapes of their letters.
class Shapes
{
public:
    Shapes();
    ~Shapes();

    /// The same for names that look the same.
    std::string skeleton(std::string_view name) const;
    /// True if a label's letters are of scripts that no language writes together.
    bool mixesScripts(std::string_view label) const;
    /// True for a label without a Latin letter that reads as one in Latin letters.
    bool looksLatin(std::string_view label) const;

private:
    struct Closer {
        void operator()(USpoofChecker *checker) const;
    };

    std::unique_ptr<USpoofChecker, Closer> m_checker; ///< null if ICU has no data
};

/// Whether there are invisible characters, or ones that change the direction of the text.
bool holdsHidden(std::string_view utf8);
/// Signs that are neither letters nor digits, nor the hyphens and dots of names.
bool holdsSigns(std::string_view host);

/// Whether two names differ by one inserted, deleted or replaced letter, or by two swapped ones.
bool isOneEditAway(std::string_view left, std::string_view right);

} // namespace hosts
