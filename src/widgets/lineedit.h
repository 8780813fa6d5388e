#pragma once

#include <QLineEdit>

namespace widgets {

/// A line edit whose border is visible on every background, and has the accent colour when focused.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
