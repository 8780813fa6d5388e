#pragma once

#include <QSplitter>

namespace widgets {

/// A splitter whose handles are lines, which move by keys too.
class Splitter final : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// Says what the line before a widget sets, if there is one.
    void nameBorder(int index, const QString &name);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace widgets
