#pragma once

#include "guide/openedguide.h"
#include "text/language.h"
#include "text/place.h"

#include <QAbstractItemModel>

#include <functional>
#include <map>
#include <vector>

namespace guide {
struct Chapter;
}

namespace models {

/// The contents of a guide as a tree, its titles in the reader's language where there are any.
class ContentsModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PageRole = Qt::UserRole, ///< QString, the page's id; empty for a folder without a page
        TitleRole,               ///< the title alone
        DiscouragedRole,         ///< int: how many tools it names that nobody should use
        MarkRole, ///< the title's language where it is not the reader's, short ("en"); may be empty
    };

    explicit ContentsModel(QObject *parent = nullptr);

    void setGuide(guide::SharedGuide opened, const text::Language &reader);
    /// Other titles for the same tree: what is unfolded stays so.
    void setLanguage(const text::Language &reader);

    /// How many tools a page names, in one language, that nobody should use.
    void setDiscouraged(const text::PageId &page, const text::Language &language, int count);
    /// Clears these counts until they are set again.
    void forgetDiscouraged();
    /// How such a count is expressed after a title.
    void setDiscouragedWords(std::function<QString(int)> words)
    {
        m_discouragedWords = std::move(words);
    }

    QModelIndex indexOf(const text::PageId &page) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        text::PageId page;
        QString title;
        text::Language language; ///< of the title; undetermined if the reader's or nobody's
        int parent = -1;
        int row = 0;
        std::vector<int> children;
        text::Language shown{};                      ///< of the edition that the reader gets
        std::map<text::Language, int> discouraged{}; ///< tools that nobody should use
    };

    void add(const std::vector<guide::Chapter> &chapters, int parent);
    void retitle();
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    const Node &node(const QModelIndex &index) const;
    static int discouragedOf(const Node &node);
    QString said(const Node &node) const;

    guide::SharedGuide m_opened;
    text::Language m_reader;
    std::vector<Node> m_nodes; ///< addressed by the indexes' internal ids
    std::vector<int> m_top;
    std::map<text::PageId, int> m_nodeOf;
    std::function<QString(int)> m_discouragedWords;
};

} // namespace models
