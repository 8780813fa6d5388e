#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

/// A column beside the page: a heading, then what the pane is about.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(QWidget *content, QWidget *parent = nullptr);

    void setHeading(const QString &heading, const QString &detail = {});

private:
    QLabel *m_heading;
    QLabel *m_detail;
};

} // namespace ui
