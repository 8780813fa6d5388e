#pragma once

#include <QHeaderView>

namespace toolpanel {

/// Above the columns of a comparison: the names of the tools with their states.
class ComparisonHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ComparisonHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;

private:
    int draw(QPainter *painter, const QRect &area, int section) const;
};

} // namespace toolpanel
