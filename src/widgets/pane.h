#pragma once

#include <QWidget>

class QVBoxLayout;

namespace widgets {

class WrappingLabel;

/// A column beside the page: a heading, then what the pane is about.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(QWidget *content, QWidget *parent = nullptr);

    void setHeading(const QString &heading, const QString &detail = {});

private:
    WrappingLabel *m_heading;
    WrappingLabel *m_detail;
};

} // namespace widgets
