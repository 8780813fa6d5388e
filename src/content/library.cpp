#include "content/library.h"

#include "content/pagename.h"
#include "content/toolreader.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>

namespace content {

namespace {

constexpr std::size_t startOfPage = 4096;
constexpr std::size_t maximumDataFile = 1024 * 1024;

/// Reads a guide's files into a Library.
class Loader
{
public:
    explicit Loader(const storage::Folder &folder) : m_folder(folder) {}

    Library run()
    {
        m_library.problems = m_folder.problems();
        if (m_folder.contains("guide.yaml"))
            readManifest();
        for (const auto &path : m_folder.files()) {
            if (isPagePath(path))
                readPage(path);
            else if (path.starts_with("tools/") && path.ends_with(".yaml"))
                readTool(path);
        }
        std::ranges::sort(m_library.pages, [](const Page &a, const Page &b) {
            return text::naturalLess(a.path, b.path);
        });
        std::ranges::sort(m_library.tools, [](const Tool &a, const Tool &b) {
            return text::naturalLess(a.name, b.name);
        });
        nameAll(m_library.pages, m_library.manifest, m_library.problems);
        return std::move(m_library);
    }

private:
    void readManifest()
    {
        if (const auto yaml = m_folder.read("guide.yaml", maximumDataFile))
            m_library.manifest = parseManifest(text::decode(*yaml, "guide.yaml").text, "guide.yaml",
                                               m_library.problems);
        else
            m_library.problems.push_back(yaml.error());
    }

    void readTool(const std::string &path)
    {
        const auto yaml = m_folder.read(path, maximumDataFile);
        auto tool = yaml ? parseTool(text::decode(*yaml, path).text, path, m_library.problems)
                         : text::Result<Tool>(yaml.error());
        if (tool)
            m_library.tools.push_back(std::move(*tool));
        else
            m_library.problems.push_back(tool.error());
    }

    void readPage(const std::string &path)
    {
        auto bytes = m_folder.readStart(path, startOfPage);
        if (!bytes) {
            m_library.problems.push_back(bytes.error());
            m_library.pages.push_back(describePage(path, {}, m_library.problems));
            return;
        }
        const bool isStart = bytes->size() == startOfPage;
        if (isStart)
            bytes->resize(bytes->size() - text::incompleteTail(*bytes));
        auto source = parsePage(*bytes, path);
        if (isStart && source.cutOff) {
            if (const auto whole = m_folder.read(path, maximumDataFile))
                source = parsePage(*whole, path);
        }
        m_library.problems.insert(m_library.problems.end(), source.problems.begin(),
                                  source.problems.end());
        m_library.pages.push_back(describePage(path, source.frontMatter, m_library.problems));
    }

    const storage::Folder &m_folder;
    Library m_library;
};

} // namespace

Library load(const storage::Folder &folder)
{
    return Loader(folder).run();
}

} // namespace content
