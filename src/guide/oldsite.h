#pragma once

#include "guide/link.h"
#include "text/language.h"

namespace guide {

class Guide;

/// Whether a link that an opened guide leaves dead may be an address of the site that the built-in
/// guide continues: a whole one, or one from the root of a guide that has a site. What only names
/// a neighbour ("first_hour") never is.
bool mayBeOnOldSite(const Link &link, const Guide &guide);

/// Where such a link leads in the built-in guide; the link as it is if that has no such page
/// either, or if the two guides have no host in common.
Link onOldSite(const Link &link, const Guide &guide, const Guide &builtIn,
               const text::Language &reader);

} // namespace guide
