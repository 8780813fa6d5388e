#pragma once

#include <QIdentityProxyModel>

namespace content {
struct Tool;
}

namespace toolpanel {

/// The tools as a screen reader says them: name, state in words, line; headings with their number.
class SpokenTools final : public QIdentityProxyModel
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
