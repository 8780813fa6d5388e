#pragma once

#include <QWidget>

class QVBoxLayout;

namespace widgets {

class WrappingLabel;

/// A pane beside the page: a heading above its content.
class TitledPane : public QWidget
{
    Q_OBJECT

public:
    explicit TitledPane(QWidget *content, QWidget *parent = nullptr);

    void setHeading(const QString &heading, const QString &detail = {});

private:
    WrappingLabel *m_heading;
    WrappingLabel *m_detail;
};

} // namespace widgets
