#pragma once

#include <QColor>
#include <QWidget>

class QVBoxLayout;

namespace widgets {

/// A tinted box with a bar at its left, for the most important facts about a tool.
class StateBox final : public QWidget
{
    Q_OBJECT

public:
    StateBox(const QColor &bar, const QColor &tint, QWidget *parent = nullptr);

    QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_bar;
    QColor m_tint;
    QVBoxLayout *m_content;
};

} // namespace widgets
