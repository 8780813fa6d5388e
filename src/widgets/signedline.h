#pragma once

#include "look/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace widgets {

/// A sign at the left, and beside it what it stands for.
class SignedLine final : public QWidget
{
    Q_OBJECT

public:
    SignedLine(look::Glyph glyph, const QColor &colour, QWidget *parent = nullptr);

    QVBoxLayout &content() { return *m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Glyph m_glyph;
    QColor m_colour;
    QVBoxLayout *m_content;
};

} // namespace widgets
