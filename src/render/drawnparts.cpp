#include "render/drawnparts.h"

#include <algorithm>
#include <bitset>
#include <cstddef>

namespace render {

namespace {

constexpr std::string_view jpegStart = "\xFF\xD8";
constexpr std::string_view pngStart = "\x89PNG\r\n\x1A\n";

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

/// Walks the segments of a JPEG.
class JpegParts
{
public:
    explicit JpegParts(std::string_view jpeg) : m_jpeg(jpeg) {}

    std::string run()
    {
        std::string result(jpegStart);
        for (m_at = jpegStart.size(); m_at < m_jpeg.size();) {
            const auto start = m_at;
            const auto marker = next();
            if (isNeeded(marker))
                result += m_jpeg.substr(start, m_at - start);
        }
        return result;
    }

private:
    static constexpr unsigned first = 0xFF; ///< byte of a marker
    static constexpr unsigned comment = 0xFE;
    static constexpr unsigned application = 0xE0; ///< of 16

    /// Passes a segment, or what is coded up to the next one; 0 for that.
    unsigned next()
    {
        const auto marker = byteAt(m_jpeg, m_at + 1);
        if (byteAt(m_jpeg, m_at) != first || !isMarker(marker)) {
            m_at = std::min(m_jpeg.find('\xFF', m_at + 1), m_jpeg.size());
            return 0;
        }
        const bool isAlone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD9);
        const auto length = byteAt(m_jpeg, m_at + 2) << 8U | byteAt(m_jpeg, m_at + 3);
        m_at = std::min(m_at + 2 + (isAlone ? 0 : std::max(length, 2U)), m_jpeg.size());
        return marker;
    }

    static bool isMarker(unsigned second) { return second != 0 && second != first; }

    /// Of each kind of notes the first may say how the picture is turned, or its colours.
    bool isNeeded(unsigned marker)
    {
        if (marker == comment)
            return false;
        if (marker < application || marker >= application + m_seen.size())
            return true;
        const bool isFirst = !m_seen.test(marker - application);
        m_seen.set(marker - application);
        return isFirst;
    }

    std::string_view m_jpeg;
    std::size_t m_at = 0;
    std::bitset<16> m_seen; ///< notes of applications
};

/// A PNG without its texts: 4 kB of them may stand for megabytes, and there may be any number.
std::string withoutTexts(std::string_view png)
{
    constexpr std::size_t around = 12; ///< the length and type of a chunk, and its checksum
    std::string result(pngStart);
    for (auto at = pngStart.size(); at < png.size();) {
        const std::size_t length = byteAt(png, at) << 24U | byteAt(png, at + 1) << 16U
            | byteAt(png, at + 2) << 8U | byteAt(png, at + 3);
        const auto chunk = png.substr(at, around + length);
        const auto type = chunk.substr(std::min<std::size_t>(4, chunk.size()), 4);
        if (type != "tEXt" && type != "zTXt" && type != "iTXt")
            result += chunk;
        at += chunk.size();
    }
    return result;
}

} // namespace

std::string drawnParts(std::string_view bytes)
{
    if (bytes.starts_with(pngStart))
        return withoutTexts(bytes);
    return bytes.starts_with(jpegStart) ? JpegParts(bytes).run() : std::string(bytes);
}

} // namespace render
