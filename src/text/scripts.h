#pragma once

#include <bitset>
#include <cstddef>
#include <string>

namespace text {

/// Keeps a text to characters that a font may have, in so many scripts: each further one makes the
/// computer look through all of its fonts.
class ScriptBounds
{
public:
    static constexpr std::size_t maxScripts = 24;

    /// What is assigned to nobody or to private use becomes U+FFFD, and so do letters of scripts
    /// past the first maxScripts of all texts so far.
    void apply(std::string &utf8);
    /// Whether letters were replaced for their script.
    bool haveReplaced() const { return m_haveReplaced; }

private:
    bool isShown(char32_t c);

    std::bitset<512> m_seen; ///< by ICU's number of a script
    bool m_haveReplaced = false;
};

} // namespace text
