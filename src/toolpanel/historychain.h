#pragma once

#include "look/icons.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace toolpanel {

/// What became of a tool: events from the first to the last, each with a dot on a line. The rows
/// are widgets of their own, so that they are read in order; only dots and line are painted.
class HistoryChain final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryChain(QWidget *parent = nullptr);

    /// A new row at the end, to be filled.
    QVBoxLayout &addRow();
    /// Gives the last row a sign instead of a dot.
    void endWith(look::Glyph glyph, const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_layout;
    std::vector<QWidget *> m_rows;
    std::optional<look::Glyph> m_end;
    QColor m_endColour;
};

} // namespace toolpanel
