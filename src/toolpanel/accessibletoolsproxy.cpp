#include "toolpanel/accessibletoolsproxy.h"

#include "content/tool.h"
#include "models/toollistmodel.h"
#include "models/toolsmodel.h"
#include "words/toolwords.h"

namespace toolpanel {

using namespace Qt::StringLiterals;
using models::ToolListModel;
using models::ToolsModel;

QVariant AccessibleToolsProxy::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    if (index.data(ToolListModel::HeadingRole).toBool()) {
        const auto group =
            static_cast<toolfacts::Suitability>(index.data(ToolListModel::GroupRole).toInt());
        return words::ToolWords::group(group, index.data(ToolListModel::CountRole).toInt());
    }
    const auto *tool = index.data(ToolsModel::ToolRole).value<const content::Tool *>();
    const auto safety = words::ToolWords::safety(tool->safety.flag);
    QStringList sentences = {
        u"%1, %2."_s.arg(index.data(Qt::DisplayRole).toString(),
                         words::ToolWords::stateLine(tool->status, text::Date::today())
                             + (safety.isEmpty() ? QString() : u", "_s + safety))};
    if (const auto open = openNeeds(index); !open.isEmpty())
        sentences += open + u'.';
    if (const auto words = index.data(ToolsModel::SummaryRole).toString(); !words.isEmpty())
        sentences += words;
    if (tool->unreadable)
        sentences += QString::fromStdString(tool->file);
    if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        sentences += tr("Chosen for comparison.");
    return sentences.join(u' ');
}

QString AccessibleToolsProxy::stateLine(const content::Tool &tool)
{
    if (tool.unreadable)
        return tr("Could not be read");
    const auto line =
        words::ToolWords::sentence(words::ToolWords::stateLine(tool.status, text::Date::today()));
    const auto safety = words::ToolWords::safety(tool.safety.flag);
    return safety.isEmpty() ? line : line + u" · "_s + safety;
}

QString AccessibleToolsProxy::openNeeds(const QModelIndex &tool)
{
    QStringList needs;
    for (const int need : tool.data(ToolListModel::OpenNeedsRole).value<QList<int>>())
        needs += words::ToolWords::need(static_cast<toolfacts::Need>(need));
    return needs.isEmpty() ? QString() : tr("Not verified: %1").arg(needs.join(u", "_s));
}

} // namespace toolpanel
