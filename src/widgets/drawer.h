#pragma once

#include <QWidget>

namespace widgets {

/// A pane that stands over the page, with a line along its inner edge. Esc closes it.
class Drawer final : public QWidget
{
    Q_OBJECT

public:
    Drawer(Qt::Edge inner, QWidget *parent);

    void put(QWidget *pane);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_inner;
};

} // namespace widgets
