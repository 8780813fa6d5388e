#pragma once

#include "guide/builtin.h"
#include "guide/openedguide.h"

#include <utility>

namespace support {

/// A guide as the program would hold it, with tools and terms of its own alone.
inline guide::SharedGuide opened(const guide::Guide &guide, std::vector<content::Tool> tools)
{
    return std::make_shared<const guide::OpenedGuide>(
        guide::OpenedGuide{guide, std::move(tools), guide.terms(), guide::isBuiltIn(guide.root())});
}

inline guide::SharedGuide opened(const guide::Guide &guide)
{
    return opened(guide, guide.tools());
}

/// A guide that stands for the built-in one.
inline guide::SharedGuide builtIn(const guide::Guide &guide)
{
    return std::make_shared<const guide::OpenedGuide>(
        guide::OpenedGuide{guide, guide.tools(), guide.terms(), true});
}

} // namespace support
