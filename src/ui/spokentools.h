#pragma once

#include <QIdentityProxyModel>

namespace ui {

/// The tools as a screen reader says them: name, state in words, line.
class SpokenTools final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace ui
