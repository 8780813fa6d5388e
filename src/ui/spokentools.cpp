#include "ui/spokentools.h"

#include "models/foundtools.h"
#include "models/toolsmodel.h"
#include "ui/toolwords.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::FoundTools;
using models::ToolsModel;

QVariant SpokenTools::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    if (index.data(FoundTools::HeadingRole).toBool()) {
        const auto group = static_cast<guide::Standing>(index.data(FoundTools::GroupRole).toInt());
        return ToolWords::group(group, index.data(FoundTools::CountRole).toInt());
    }
    QStringList sentences = {
        u"%1, %2."_s.arg(index.data(Qt::DisplayRole).toString(),
                         ToolWords::stateLine(index)
                             + (safety(index).isEmpty() ? QString() : u", "_s + safety(index)))};
    if (const auto open = openNeeds(index); !open.isEmpty())
        sentences += open + u'.';
    for (const auto said : {ToolsModel::SummaryRole, ToolsModel::FileRole})
        if (const auto words = index.data(said).toString(); !words.isEmpty())
            sentences += words;
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        sentences += tr("Chosen for comparison.");
    return sentences.join(u' ');
}

QString SpokenTools::safety(const QModelIndex &tool)
{
    return ToolWords::safety(
        static_cast<content::SafetyFlag>(tool.data(ToolsModel::SafetyRole).toInt()));
}

QString SpokenTools::stateLine(const QModelIndex &tool)
{
    if (!tool.data(ToolsModel::FileRole).toString().isEmpty())
        return tr("Could not be read");
    const auto line = ToolWords::sentence(ToolWords::stateLine(tool));
    return safety(tool).isEmpty() ? line : line + u" · "_s + safety(tool);
}

QString SpokenTools::openNeeds(const QModelIndex &tool)
{
    QStringList needs;
    for (const int need : tool.data(FoundTools::OpenNeedsRole).value<QList<int>>())
        needs += ToolWords::need(static_cast<guide::Need>(need));
    return needs.isEmpty() ? QString() : tr("Not verified: %1").arg(needs.join(u", "_s));
}

} // namespace ui
