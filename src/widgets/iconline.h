#pragma once

#include "look/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {

/// An icon at the left, and its content beside it.
class IconLine final : public QWidget
{
    Q_OBJECT

public:
    IconLine(look::Glyph glyph, const QColor &colour, QWidget *parent = nullptr);

    QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Glyph m_glyph;
    QColor m_colour;
    QVBoxLayout *m_content;
};

} // namespace widgets
