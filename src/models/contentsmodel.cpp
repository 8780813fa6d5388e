#include "models/contentsmodel.h"

#include <algorithm>
#include <utility>

namespace models {

using namespace Qt::StringLiterals;

ContentsModel::ContentsModel(QObject *parent) : QAbstractItemModel(parent) {}

void ContentsModel::setGuide(guide::SharedGuide opened, const text::Language &reader)
{
    beginResetModel();
    m_opened = std::move(opened);
    m_reader = reader;
    m_nodes.clear();
    m_top.clear();
    m_nodeOf.clear();
    add(m_opened->guide.contents(), -1);
    retitle();
    endResetModel();
}

void ContentsModel::setLanguage(const text::Language &reader)
{
    if (m_opened == nullptr || reader == m_reader)
        return;
    m_reader = reader;
    retitle();
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const auto changed = createIndex(m_nodes[i].row, 0, static_cast<quintptr>(i));
        emit dataChanged(changed, changed);
    }
}

void ContentsModel::add(const std::vector<guide::Chapter> &chapters, int parent)
{
    for (const auto &chapter : chapters) {
        const auto id = static_cast<int>(m_nodes.size());
        auto &siblings = parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(parent)].children;
        const auto row = static_cast<int>(siblings.size());
        siblings.push_back(id);
        m_nodes.push_back(
            {chapter.page, QString::fromStdString(chapter.title), {}, parent, row, {}});
        m_nodeOf.emplace(chapter.page, id);
        add(chapter.children, id);
    }
}

void ContentsModel::retitle()
{
    for (auto &node : m_nodes) {
        const auto *edition = m_opened->guide.edition(node.page, m_reader);
        if (edition == nullptr)
            continue;
        node.shown = edition->page.language;
        node.title = QString::fromStdString(edition->title);
        node.language =
            edition->titleLanguage == m_reader ? text::Language() : edition->titleLanguage;
    }
}

QModelIndex ContentsModel::indexOf(const text::PageId &page) const
{
    const auto found = m_nodeOf.find(page);
    if (page.empty() || found == m_nodeOf.end())
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(found->second)].row, 0,
                       static_cast<quintptr>(found->second));
}

void ContentsModel::setDiscouraged(const text::PageId &page, const text::Language &language,
                                   int count)
{
    const auto index = indexOf(page);
    if (!index.isValid())
        return;
    auto &changed = m_nodes[index.internalId()];
    const int before = discouragedOf(changed);
    changed.discouraged[language] = count;
    if (discouragedOf(changed) != before)
        emit dataChanged(index, index, {DiscouragedRole, Qt::AccessibleTextRole});
}

void ContentsModel::forgetDiscouraged()
{
    for (auto &node : m_nodes) {
        const int before = discouragedOf(node);
        node.discouraged.clear();
        if (const auto index = indexOf(node.page); before > 0)
            emit dataChanged(index, index, {DiscouragedRole, Qt::AccessibleTextRole});
    }
}

int ContentsModel::discouragedOf(const Node &node)
{
    const auto found = node.discouraged.find(node.shown);
    return found == node.discouraged.end() ? 0 : found->second;
}

QString ContentsModel::said(const Node &node) const
{
    QStringList parts(node.title);
    if (!node.language.isUndetermined())
        parts += QString::fromStdString(node.language.ownName());
    if (const int discouraged = discouragedOf(node); discouraged > 0 && m_discouragedWords)
        parts += m_discouragedWords(discouraged);
    return parts.join(u", "_s);
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       static_cast<quintptr>(childrenOf(parent)[static_cast<std::size_t>(row)]));
}

QModelIndex ContentsModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? node(index).parent : -1;
    if (parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(parent)].row, 0,
                       static_cast<quintptr>(parent));
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int ContentsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shown = node(index);
    const auto mark =
        shown.language.isUndetermined() ? QString() : QString::fromStdString(shown.language.tag());
    switch (role) {
    case Qt::DisplayRole:
        return mark.isEmpty() ? shown.title
                              : u"%1%2(%3)"_s.arg(shown.title, QChar(QChar::Nbsp), mark);
    case Qt::AccessibleTextRole:
        return said(shown);
    case DiscouragedRole:
        return discouragedOf(shown);
    case PageRole:
        return QString::fromStdString(shown.page);
    case TitleRole:
        return shown.title;
    case MarkRole:
        return mark;
    default:
        return {};
    }
}

Qt::ItemFlags ContentsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return node(index).page.empty() ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

const std::vector<int> &ContentsModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? node(parent).children : m_top;
}

const ContentsModel::Node &ContentsModel::node(const QModelIndex &index) const
{
    return m_nodes[index.internalId()];
}

} // namespace models
