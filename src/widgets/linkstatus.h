#pragma once

#include <QWidget>

namespace widgets {

/// A line in the status bar that says where a link leads; elided if there is no room.
class LinkStatus final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void say(const QString &target);
    const QString &target() const { return m_target; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_target;
};

} // namespace widgets
