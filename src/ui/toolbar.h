#pragma once

#include <QToolBar>

namespace ui {

class Actions;
class FlatButton;

/// The bar above everything: history, the languages of the guide, what stands beside the page.
class ToolBar final : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(const Actions &actions, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FlatButton *button(QAction *action);
    void retranslate();
};

} // namespace ui
