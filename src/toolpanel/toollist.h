#pragma once

#include "models/toollistmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace widgets {
class FlatButton;
class ListView;
class WrappingLabel;
} // namespace widgets

namespace toolpanel {

class NeedsGrid;

/// The tools in groups, with a search by name and what one needs above them.
class ToolList final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolList(models::ToolListModel &tools, QWidget *parent = nullptr);

    /// Where names are typed.
    void goToSearch();
    void goToTool(const QString &id);
    void setCompared(const std::vector<std::string> &ids);

signals:
    void toolRequested(const QString &id);
    /// Of the list; no tool if the row is a heading, or invalid.
    void currentChanged(const QModelIndex &row);
    void compareToggled(const QString &id);
    void comparisonRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void activate(const QModelIndex &index);
    bool searchKey(int key);
    void announceGroups() const;
    void updateList();
    void updateFirstGroup();
    void retranslate();

    models::ToolListModel &m_tools;
    widgets::WrappingLabel *m_heading;
    widgets::FlatButton *m_close;
    QLineEdit *m_search;
    NeedsGrid *m_needs;
    widgets::WrappingLabel *m_count; ///< what the first group holds, beside the button
    widgets::FlatButton *m_compare;
    widgets::ListView *m_list;
    QLabel *m_none;
    std::vector<std::string> m_compared;
    bool m_wasShown = false;
};

} // namespace toolpanel
