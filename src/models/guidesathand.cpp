#include "models/guidesathand.h"

#include <utility>

namespace models {

GuidesAtHand::GuidesAtHand(guide::SharedGuide first, Read builtIn) : m_read(std::move(builtIn))
{
    add(std::move(first));
}

const guide::SharedGuide &GuidesAtHand::builtIn()
{
    if (m_builtIn == nullptr)
        m_builtIn = m_read();
    return m_builtIn;
}

const guide::SharedGuide &GuidesAtHand::get(text::WhichGuide which)
{
    return which == text::WhichGuide::BuiltIn ? builtIn() : m_opened;
}

void GuidesAtHand::add(guide::SharedGuide guide)
{
    if (!guide->isBuiltIn)
        m_opened = std::move(guide);
    else if (m_builtIn == nullptr)
        m_builtIn = std::move(guide);
}

} // namespace models
