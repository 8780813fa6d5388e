#pragma once

#include "content/toolindex.h"
#include "text/language.h"

#include <QAbstractListModel>

#include <vector>

namespace models {

/// Tools as a list. The view decides how their states are called.
class ToolsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        ToolRole,    ///< const content::Tool *, good until the model is reset
        SummaryRole, ///< one line in the reader's language
    };

    explicit ToolsModel(QObject *parent = nullptr);

    void setTools(std::vector<content::Tool> tools, const text::Language &reader);
    void setLanguage(const text::Language &reader);

    const std::vector<content::Tool> &tools() const { return m_tools; }
    /// Null for an id that is none.
    const content::Tool *find(const std::string &id) const;
    const text::Language &reader() const { return m_reader; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<content::Tool> m_tools;
    content::ToolIndex m_index;
    text::Language m_reader;
};

} // namespace models
