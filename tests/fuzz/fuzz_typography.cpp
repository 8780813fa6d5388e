#include "check/checkprose.h"
#include "markup/parse.h"
#include "markup/typography.h"
#include "text/decode.h"
#include "text/utf8.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a French text and as a page: setting it twice changes nothing more, and the rules
/// read it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const auto body = text::decode(bytes, "page.md").text;
    const auto once = markup::inFrench(body);
    if (!text::isUtf8(once) || markup::inFrench(once) != once)
        std::abort();

    auto document = markup::parse(body, "page.md", 1);
    if (!document)
        return 0;
    content::Page page;
    page.language = *text::Language::parse("fr");
    static_cast<void>(check::checkProse(page, *document));
    markup::setFrench(*document);
    const auto set = *document;
    markup::setFrench(*document);
    if (!document->sameAs(set))
        std::abort();
    return 0;
}
