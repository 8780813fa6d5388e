#include "guide/contents.h"

#include "guide/address.h"
#include "text/fold.h"
#include "text/utf8.h"

#include <algorithm>
#include <limits>

namespace guide {

namespace {

bool isIndexName(std::string_view path)
{
    const auto name = text::asciiLower(lastPart(path));
    return name == "index" || name == "_index";
}

/// A page among its neighbours.
struct Leaf {
    const Entry *entry = nullptr;
    const content::Page *page = nullptr; ///< in the preferred language, if it has it
};

struct Folder {
    std::string path; ///< of its pages' ids, without "/" at the end
    std::vector<Leaf> pages;
    std::map<std::string, Folder> folders; ///< by their last part
};

/// The sort key of siblings.
struct Ordered {
    Chapter chapter;
    int weight = std::numeric_limits<int>::max();
    std::string name;
};

std::vector<Chapter> build(const Folder &folder);

/// The page that heads a folder: its index, else the only one that is said to be no child.
const Leaf *headOf(const Folder &folder)
{
    const Leaf *head = nullptr;
    int candidates = 0;
    for (const auto &leaf : folder.pages) {
        if (isIndexName(leaf.entry->id))
            return folder.path.empty() ? nullptr : &leaf;
        if (leaf.page->child == false) {
            head = &leaf;
            ++candidates;
        }
    }
    return candidates == 1 && folder.pages.size() > 1 && !folder.path.empty() ? head : nullptr;
}

/// Pages by the last part of their ids.
using Heads = std::map<std::string_view, const Entry *>;

/// The page whose name this one's name continues ("chapter_11" for "chapter_11_2"); of several the
/// longest.
const Entry *parentAmong(const Heads &heads, const Leaf &leaf)
{
    const auto name = lastPart(leaf.entry->id);
    for (auto end = name.size() - std::min<std::size_t>(name.size(), 1); end-- > 0;) {
        if (name[end] != '_' && name[end] != '-')
            continue;
        if (leaf.page->child != true && (name[end + 1] < '0' || name[end + 1] > '9'))
            continue;
        if (const auto head = heads.find(name.substr(0, end)); head != heads.end())
            return head->second;
    }
    return nullptr;
}

Ordered orderedLeaf(const Leaf &leaf)
{
    Ordered ordered;
    ordered.chapter.page = leaf.entry->id;
    ordered.weight = isIndexName(ordered.chapter.page) ? std::numeric_limits<int>::min()
                                                       : leaf.page->weight.value_or(ordered.weight);
    ordered.name = leaf.entry->id;
    return ordered;
}

/// pages: the places of pages among the siblings, by their names.
void addFolder(const Folder &folder, const std::map<std::string, std::size_t> &pages,
               std::vector<Ordered> &siblings)
{
    auto children = build(folder);
    const auto *head = headOf(folder);
    // A folder and a page of the same name are one chapter.
    if (const auto found = pages.find(folder.path); found != pages.end()) {
        auto *page = &siblings[found->second];
        if (head != nullptr)
            page->chapter.children.push_back(
                {.page = head->entry->id, .title = {}, .children = {}});
        std::ranges::move(children, std::back_inserter(page->chapter.children));
        return;
    }
    Ordered ordered;
    if (head != nullptr) {
        ordered.chapter.page = head->entry->id;
        ordered.weight = head->page->weight.value_or(ordered.weight);
    } else {
        ordered.chapter.title = titleFromName(lastPart(folder.path));
    }
    ordered.name = folder.path;
    ordered.chapter.children = std::move(children);
    siblings.push_back(std::move(ordered));
}

std::vector<Chapter> sorted(std::vector<Ordered> siblings)
{
    std::ranges::sort(siblings, [](const Ordered &a, const Ordered &b) {
        return a.weight != b.weight ? a.weight < b.weight : text::naturalLess(a.name, b.name);
    });
    std::vector<Chapter> result;
    for (auto &sibling : siblings)
        result.push_back(std::move(sibling.chapter));
    return result;
}

std::vector<Chapter> build(const Folder &folder)
{
    std::vector<Ordered> siblings;
    const auto *head = headOf(folder);
    auto pages = folder.pages;
    std::erase_if(pages,
                  [&](const Leaf &leaf) { return head != nullptr && leaf.entry == head->entry; });
    std::ranges::sort(pages, [](const Leaf &a, const Leaf &b) {
        return lastPart(a.entry->id).size() < lastPart(b.entry->id).size();
    });
    std::vector<Leaf> heads; // "chapter_11" before "chapter_11_2"
    Heads headsByName;
    std::map<std::string, std::vector<Leaf>> children;
    for (const auto &leaf : pages) {
        if (const auto *parent = parentAmong(headsByName, leaf)) {
            children[parent->id].push_back(leaf);
        } else {
            heads.push_back(leaf);
            headsByName.emplace(lastPart(leaf.entry->id), leaf.entry);
        }
    }
    for (const auto &leaf : heads) {
        auto ordered = orderedLeaf(leaf);
        std::vector<Ordered> nested;
        for (const auto &child : children[leaf.entry->id])
            nested.push_back(orderedLeaf(child));
        ordered.chapter.children = sorted(std::move(nested));
        siblings.push_back(std::move(ordered));
    }
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < siblings.size(); ++i)
        places.emplace(siblings[i].name, i);
    for (const auto &[name, inner] : folder.folders)
        addFolder(inner, places, siblings);
    return sorted(std::move(siblings));
}

Folder &folderFor(Folder &root, std::string_view path)
{
    auto *folder = &root;
    std::size_t start = 0;
    for (auto slash = path.find('/'); slash != std::string_view::npos;
         slash = path.find('/', start)) {
        folder = &folder->folders[std::string(path.substr(start, slash - start))];
        folder->path = path.substr(0, slash);
        start = slash + 1;
    }
    return *folder;
}

} // namespace

std::vector<Chapter> buildContents(const Entries &entries, const text::Language &preferred)
{
    Folder root;
    for (const auto &[id, entry] : entries) {
        const auto found = entry.editions.find(preferred);
        const auto &edition =
            found != entry.editions.end() ? found->second : entry.editions.begin()->second;
        folderFor(root, id).pages.push_back({&entry, &edition.page});
    }
    // Skips folders that contain nothing but one folder.
    const auto *top = &root;
    while (top->pages.empty() && top->folders.size() == 1
           && top->folders.begin()->second.pages.empty())
        top = &top->folders.begin()->second;
    return build(*top);
}

const Chapter *chapterAbove(const std::vector<Chapter> &contents, const text::PageId &page)
{
    for (const auto &chapter : contents) {
        if (std::ranges::find(chapter.children, page, &Chapter::page) != chapter.children.end())
            return &chapter;
        if (const auto *found = chapterAbove(chapter.children, page))
            return found;
    }
    return nullptr;
}

std::vector<text::PageId> readingOrder(const std::vector<Chapter> &contents)
{
    std::vector<text::PageId> order;
    for (const auto &chapter : contents) {
        if (!chapter.page.empty())
            order.push_back(chapter.page);
        std::ranges::move(readingOrder(chapter.children), std::back_inserter(order));
    }
    return order;
}

std::string titleFromName(std::string_view name)
{
    while (true) {
        const auto digits = std::min(name.find_first_not_of("0123456789"), name.size());
        if (digits == 0 || digits + 1 >= name.size()
            || (name[digits] != '-' && name[digits] != '_'))
            break;
        name.remove_prefix(digits + 1);
    }
    std::string title(name);
    std::ranges::replace(title, '-', ' ');
    std::ranges::replace(title, '_', ' ');
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return text::escapeInvalid(title);
}

} // namespace guide
