#pragma once

#include <QLineEdit>

namespace widgets {

/// A field to type in whose edge can be seen on every ground, and is the accent when it has the
/// focus.
class Field : public QLineEdit
{
    Q_OBJECT

public:
    explicit Field(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace widgets
