#pragma once

#include <QIdentityProxyModel>

namespace content {
struct Tool;
}

namespace toolpanel {

/// The list of tools with texts for screen readers: name, state in words, summary; headings with
/// the number of tools.
class AccessibleToolsProxy final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;

    /// "Active, seen on 20 August 2026 · take care"
    static QString stateLine(const content::Tool &tool);
    /// "Not verified: groups"; empty if nothing that is needed is open.
    static QString openNeeds(const QModelIndex &tool);
};

} // namespace toolpanel
