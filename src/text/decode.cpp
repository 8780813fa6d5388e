#include "text/decode.h"

#include "text/encoding.h"
#include "text/utf8.h"

#include <unicode/normalizer2.h>

#include <algorithm>
#include <array>

namespace text {

namespace {

/// True if a combining accent (U+0300 to U+036F) stands in the text.
bool hasCombiningAccent(std::string_view utf8)
{
    for (std::size_t i = 0; i + 1 < utf8.size(); ++i) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const auto trail = static_cast<unsigned char>(utf8[i + 1]);
        if (lead == 0xCC || (lead == 0xCD && trail < 0xB0))
            return true;
    }
    return false;
}

std::string composed(const std::string &utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || nfc->isNormalizedUTF8(utf8, status) || U_FAILURE(status))
        return utf8;
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    nfc->normalizeUTF8(0, utf8, sink, nullptr, status);
    return U_SUCCESS(status) ? result : utf8;
}

/// True for what the Cleaner has to look at; all else is copied as it stands.
bool isSpecial(unsigned char byte)
{
    return (byte < 0x20 && byte != '\t') || byte == 0x7F || byte == 0xC2 || byte == 0xE2;
}

/// Copies the text without what must not reach a parser; reports the first position of each kind of
/// repair.
class Cleaner
{
public:
    Cleaner(std::string_view source, const std::string &file, Decoded &result)
        : m_source(source), m_file(file), m_result(result)
    {
    }

    void run()
    {
        m_result.text.reserve(m_source.size());
        while (m_at < m_source.size()) {
            const auto start = m_at;
            while (m_at < m_source.size() && !isSpecial(byteAt(0)))
                ++m_at;
            m_result.text.append(m_source, start, m_at - start);
            if (m_at < m_source.size())
                special();
        }
    }

private:
    /// The byte that many after the current one; 0 behind the end.
    unsigned char byteAt(std::size_t distance) const
    {
        const auto at = m_at + distance;
        return at < m_source.size() ? static_cast<unsigned char>(m_source[at]) : 0;
    }

    void special()
    {
        const auto byte = byteAt(0);
        if (byte == '\n')
            lineEnd(LineEnd::Lf, 1);
        else if (byte == '\r' && byteAt(1) == '\n')
            lineEnd(LineEnd::CrLf, 2);
        else if (byte == '\r')
            lineEnd(LineEnd::Cr, 1);
        else if (byte < 0x80)
            drop(1, m_controlSeen, "control characters were left out");
        else if (byte == 0xC2)
            latin1Supplement();
        else
            generalPunctuation();
    }

    enum class LineEnd { None, Lf, CrLf, Cr };

    void lineEnd(LineEnd kind, std::size_t bytes)
    {
        if (m_lineEnd != LineEnd::None && m_lineEnd != kind)
            drop(0, m_mixedSeen, "line ends are mixed (LF, CRLF or CR)");
        m_lineEnd = kind;
        m_result.text += '\n';
        m_at += bytes;
    }

    void latin1Supplement()
    {
        if (byteAt(1) == 0x85) { // U+0085, "next line"
            separator(2);
        } else if (byteAt(1) < 0xA0) { // the other C1 controls
            drop(2, m_controlSeen, "control characters were left out");
        } else {
            keep(2);
        }
    }

    void generalPunctuation()
    {
        const auto last = byteAt(1) == 0x80 ? byteAt(2) : 0;
        if (last == 0xA8 || last == 0xA9) // U+2028, U+2029
            separator(3);
        else if (last >= 0xAA && last <= 0xAE) // U+202A to U+202E
            drop(3, m_bidiSeen, "characters that change the direction of text were left out");
        else
            keep(3);
    }

    void separator(std::size_t bytes)
    {
        drop(bytes, m_separatorSeen,
             "line separators (U+0085, U+2028, U+2029) were read as spaces");
        m_result.text += ' ';
    }

    void keep(std::size_t bytes)
    {
        m_result.text.append(m_source, m_at, bytes);
        m_at += bytes;
    }

    void drop(std::size_t bytes, bool &seen, const char *message)
    {
        if (!seen)
            m_result.problems.push_back(
                {m_file, positionOf(m_source, m_at), message, Severity::Warning});
        seen = true;
        m_at += bytes;
    }

    std::string_view m_source;
    const std::string &m_file;
    Decoded &m_result;
    std::size_t m_at = 0;
    LineEnd m_lineEnd = LineEnd::None;
    bool m_mixedSeen = false;
    bool m_controlSeen = false;
    bool m_separatorSeen = false;
    bool m_bidiSeen = false;
};

} // namespace

Decoded decode(std::string_view bytes, const std::string &file)
{
    Decoded result;
    const auto warn = [&](SourcePos pos, const char *message) {
        result.problems.push_back({file, pos, message, Severity::Warning});
    };

    const auto utf8 = toUtf8(bytes, file, result.problems);
    Cleaner(utf8, file, result).run();
    if (hasCombiningAccent(result.text)) {
        auto nfc = composed(result.text);
        if (nfc != result.text) {
            const auto first = std::ranges::mismatch(result.text, nfc).in1 - result.text.begin();
            warn(positionOf(result.text, static_cast<std::size_t>(first)),
                 "decomposed accents (NFD) were composed");
            result.text = std::move(nfc);
        }
    }
    return result;
}

} // namespace text
