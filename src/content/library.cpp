#include "content/library.h"

#include "content/bounds.h"
#include "content/pagename.h"
#include "content/toolreader.h"
#include "text/decode.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace content {

namespace {

/// How many bytes of a page to read at a time until its front matter is complete; most are short.
constexpr std::array<std::size_t, 3> extents = {1024, 16 * 1024, 1024 * 1024};

std::string decoded(const std::string &bytes, const std::string &path, text::Problems &problems)
{
    auto result = text::decode(bytes, path);
    std::ranges::move(result.problems, std::back_inserter(problems));
    return std::move(result.text);
}

/// left: bytes that files of tools may still have.
text::Result<Tool> readTool(const storage::Folder &folder, const std::string &path,
                            std::size_t &left, text::Problems &problems)
{
    const auto yaml = folder.read(path, maxToolFileSize);
    if (!yaml)
        return yaml.error();
    if (yaml->size() > left)
        return text::Problem{
            path, {}, "the files of tools are larger than 2 MiB; the rest is left out"};
    left -= yaml->size();
    return parseTool(decoded(*yaml, path, problems), path, problems);
}

/// Reads a guide's files into a Library.
class Loader
{
public:
    Loader(const storage::Folder &folder, const std::stop_token &stop)
        : m_folder(folder), m_stop(stop)
    {
    }

    Library run()
    {
        m_library.problems = m_folder.problems();
        if (m_folder.contains("guide.yaml"))
            readManifest();
        for (const auto &path : m_folder.files())
            if (isPagePath(path) && !m_stop.stop_requested())
                readPage(path);
        m_library.tools = loadTools(m_folder, m_library.problems, m_stop);
        if (m_stop.stop_requested())
            return std::move(m_library);
        m_library.terms = loadTerms(m_folder, m_library.problems, m_stop);
        std::ranges::sort(m_library.pages, [](const Page &a, const Page &b) {
            return text::naturalLess(a.path, b.path);
        });
        assignNames(m_library.pages, m_library.manifest, m_library.problems);
        text::limit(m_library.problems, maxProblems);
        return std::move(m_library);
    }

private:
    void readManifest()
    {
        const std::string path = "guide.yaml";
        if (const auto yaml = m_folder.read(path, maxManifestSize))
            m_library.manifest = parseManifest(decoded(*yaml, path, m_library.problems), path,
                                               m_library.problems, m_stop);
        else
            m_library.problems.push_back(yaml.error());
    }

    void readPage(const std::string &path)
    {
        auto source = readSource(path, extents.front());
        for (std::size_t i = 1; i < extents.size() && source && source->cutOff; ++i)
            source = readSource(path, extents.at(i));
        if (source)
            report(std::move(source->problems));
        else
            m_library.problems.push_back(source.error());
        auto page = describePage(path, source ? std::move(source->frontMatter) : yaml::Node(),
                                 m_library.problems);
        text::Problems ignored; // of keys that nobody reads
        limit(page.frontMatter, path, ignored);
        m_library.pages.push_back(std::move(page));
    }

    /// Reads a page from its first bytes.
    text::Result<PageSource> readSource(const std::string &path, std::size_t limit)
    {
        auto bytes = m_folder.readStart(path, limit);
        if (!bytes)
            return bytes.error();
        const bool isStart = bytes->size() == limit;
        if (isStart)
            cutAtCharacter(*bytes);
        const bool mayGoOn = isStart && limit < extents.back();
        return parsePage(*bytes, path, mayGoOn ? Extent::Start : Extent::Whole);
    }

    /// An incomplete character or line end at the cut would be reported as an error.
    static void cutAtCharacter(std::string &bytes)
    {
        bytes.resize(bytes.size() - text::incompleteTail(bytes));
        if (bytes.ends_with('\r'))
            bytes.pop_back();
    }

    void report(text::Problems problems)
    {
        std::ranges::move(problems, std::back_inserter(m_library.problems));
    }

    const storage::Folder &m_folder;
    const std::stop_token &m_stop;
    Library m_library;
};

} // namespace

std::vector<Tool> loadTools(const storage::Folder &folder, text::Problems &problems,
                            const std::stop_token &stop)
{
    std::vector<Tool> tools;
    auto left = maxToolsSize;
    for (const auto &path : folder.files()) {
        if (!path.starts_with("tools/") || !path.ends_with(".yaml"))
            continue;
        if (stop.stop_requested())
            break;
        if (tools.size() == maxTools) {
            problems.push_back({"tools", {}, "more than 500 tools; the rest is left out"});
            break;
        }
        auto tool = readTool(folder, path, left, problems);
        if (!tool)
            problems.push_back(tool.error());
        tools.push_back(tool ? std::move(*tool) : unreadableTool(path));
    }
    std::ranges::sort(tools, text::naturalLess, &Tool::name);
    return tools;
}

std::vector<Term> loadTerms(const storage::Folder &folder, text::Problems &problems,
                            const std::stop_token &stop)
{
    const std::string path = "glossary.yaml";
    if (!folder.contains(path))
        return {};
    const auto yaml = folder.read(path, maxGlossarySize);
    if (yaml)
        return parseGlossary(decoded(*yaml, path, problems), path, problems, stop);
    problems.push_back(yaml.error());
    return {};
}

Library load(const storage::Folder &folder, const std::stop_token &stop)
{
    return Loader(folder, stop).run();
}

} // namespace content
