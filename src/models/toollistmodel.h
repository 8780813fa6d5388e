#pragma once

#include "search/namefinder.h"
#include "toolfacts/toolneeds.h"

#include <QAbstractListModel>

#include <set>
#include <string>
#include <vector>

namespace models {

class ToolsModel;

/// The tools of a model that are looked for, in groups under headings: those that answer the
/// needs, those to be checked, those not to be used, old tools, and what could not be read.
///
/// A search by name shows all of them, the best fit first; needs leave what nobody should use to
/// its own groups, which are folded. All roles of ToolsModel hold for the rows that are tools.
class ToolListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        GroupRole = Qt::UserRole + 100, ///< int: toolfacts::Suitability
        HeadingRole,                    ///< bool: a heading, not a tool
        CountRole,                      ///< of a heading: the tools in its group
        OpenRole,                       ///< of a heading: whether its tools are listed
        OpenNeedsRole,                  ///< QList<int>: toolfacts::Need that nobody could verify
    };

    explicit ToolListModel(const ToolsModel &tools, QObject *parent = nullptr);

    void setSearch(const QString &words);
    void setNeeds(std::vector<toolfacts::Need> needs);
    /// Folds or unfolds a group of tools that nobody should use, where no name is searched.
    void toggle(toolfacts::Suitability group);
    /// The tools chosen to be compared, by id: they are checked.
    void setCompared(const std::vector<std::string> &ids);

    bool isSearching() const { return !m_search.empty(); }
    bool isOpen(toolfacts::Suitability group) const;
    const std::vector<toolfacts::Need> &needs() const { return m_needs; }
    /// The first row that is a tool; invalid if none is found.
    QModelIndex firstTool() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        toolfacts::Suitability group;
        int tool = -1; ///< row of the tools' model; -1 for a heading
        int count = 0;
    };

    struct Hit {
        search::NameFit fit = search::NameFit::None;
        int tool = -1;
    };
    struct Group {
        toolfacts::Suitability suitability;
        std::vector<Hit> tools;

        search::NameFit best() const
        {
            return tools.empty() ? search::NameFit::None : tools.front().fit;
        }
    };

    void rebuild();
    void addGroup(const Group &group);
    QVariant headingData(const Row &row, int role) const;
    QVariant toolData(const Row &row, int role) const;

    const ToolsModel &m_tools;
    std::string m_search; ///< folded
    std::vector<toolfacts::Need> m_needs;
    std::vector<std::string> m_compared;
    std::vector<Row> m_rows;
    std::set<toolfacts::Suitability> m_unfolded;
};

} // namespace models
