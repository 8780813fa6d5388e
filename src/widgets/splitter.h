#pragma once

#include <QSplitter>

namespace widgets {

/// A splitter whose handles are lines.
class Splitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace widgets
