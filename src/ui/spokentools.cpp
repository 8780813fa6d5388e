#include "ui/spokentools.h"

#include "models/toolsmodel.h"
#include "ui/toolwords.h"

namespace ui {

using namespace Qt::StringLiterals;

QVariant SpokenTools::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    return u"%1, %2. %3"_s.arg(index.data(Qt::DisplayRole).toString(), ToolWords::stateLine(index),
                               index.data(models::ToolsModel::SummaryRole).toString());
}

} // namespace ui
