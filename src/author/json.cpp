#include "author/json.h"

#include "text/utf8.h"

#include <array>
#include <cstdio>

namespace author {

std::string jsonString(std::string_view text)
{
    const auto safe = text::isUtf8(text) ? std::string(text) : text::escapeInvalid(text);
    std::string result = "\"";
    for (const char c : safe) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                std::array<char, 8> escape{};
                std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
                result += escape.data();
            } else {
                result += c;
            }
        }
    }
    return result + '"';
}

} // namespace author
