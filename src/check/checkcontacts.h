#pragma once

#include "check/knownaddresses.h"

#include <vector>

namespace check {

/// Holds the addresses that a guide prints to those of its contacts, its tools, its sources and its
/// own. E12: a host, mail address or number that is none of them; E13: one that looks like one of
/// them; E14: a link that has the name of a contact and leads elsewhere. Says nothing of a guide
/// that lists no contacts.
class ContactChecker
{
public:
    /// tools: all that pages may speak of.
    ContactChecker(const guide::Guide &guide, const std::vector<content::Tool> &tools);

    text::Problems ofPage(const guide::Edition &edition, const markup::Document &document) const;
    /// What the guide's own tools and terms say.
    text::Problems ofData() const;

private:
    class Printed;

    const guide::Guide &m_guide;
    KnownAddresses m_known;
};

} // namespace check
