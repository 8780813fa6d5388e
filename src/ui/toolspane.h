#pragma once

#include "ui/pane.h"

class QAbstractItemModel;
class QLabel;
class QListView;

namespace ui {

/// The tools with their states, or a sentence where the guide names none.
class ToolsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ToolsPane(QAbstractItemModel &tools, QWidget *parent = nullptr);

    /// Brings a tool to the top of the list, with the focus on it.
    void showTool(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QAbstractItemModel &m_tools;
    QListView *m_list;
    QLabel *m_none;
    Pane *m_pane;
};

} // namespace ui
