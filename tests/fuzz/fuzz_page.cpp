#include "content/manifest.h"
#include "content/page.h"
#include "content/toolreader.h"
#include "yaml/parse.h"
#include "yaml/plain.h"

#include <cstdint>
#include <cstdlib>

/// Any bytes as a page's file, and its text as guide.yaml and a tool: the scan and yaml-cpp agree.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char *>(data), size);
    auto source = content::parsePage(bytes, "page.md");
    content::describePage("page.md", source.frontMatter, source.problems);

    text::Problems problems;
    text::Problems plainProblems;
    if (const auto plain = yaml::scanPlain(source.body, "a.yaml", 1, plainProblems)) {
        const auto parsed = yaml::parse(source.body, "a.yaml", 1, problems);
        if (!parsed || !(*parsed == *plain) || problems != plainProblems)
            std::abort();
    }
    content::parseManifest(source.body, "guide.yaml", problems);
    static_cast<void>(content::parseTool(source.body, "tool.yaml", problems));
    return 0;
}
