#pragma once

#include "check/frenchpunctuation.h"

#include <set>
#include <string_view>

namespace check {

/// The rules for the words of French prose: FR04 cryptage and its kin; FR05 bout à bout; FR09 an
/// English term that its French pair does not accompany at its first use on the page; FR10 faults
/// of translation; FR13 a tool's name misspelt. A quotation passes. Each phrase once a block.
class FrenchWords
{
public:
    /// To be called for each block of a page in order.
    Findings check(const markup::Prose &prose);

private:
    void checkPairs(std::string_view folded, Findings &findings);

    std::set<std::string_view> m_met; ///< English terms met before
    std::string m_before;             ///< what the blocks before say, folded
};

} // namespace check
