#pragma once

#include <QFontMetrics>
#include <QString>
#include <QWidget>

namespace widgets {

/// A sentence with an address, shortened to a width: the path is cut first, then the beginning of
/// the host; its end, which tells whose it is, stays.
QString elidedTarget(const QString &target, const QFontMetrics &metrics, int width);

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
