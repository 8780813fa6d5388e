#include "guide/outline.h"
#include "markup/parse.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a page: decoded, parsed by both paths, which agree where there is no raw HTML;
/// places found again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto body = text::decode(bytes, "page.md").text;
    if (!text::isUtf8(body))
        std::abort();
    const auto document = markup::parse(body, "page.md", 1);
    if (!document)
        return 0;
    for (std::size_t i = 0; i < document->blocks.size() && i < 100; ++i)
        if (guide::blockAt(*document, guide::pathOf(*document, i)) != i)
            std::abort();
    if (!markup::needsHtml(body)) {
        const auto html = markup::parse(body, "page.md", 1, markup::ParsePath::Html);
        if (!html || !html->sameAs(*document))
            std::abort();
    }
    return 0;
}
