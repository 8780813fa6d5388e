#pragma once

#include <QObject>

class QWidget;

namespace widgets {

/// Defers a change of language for a hidden widget and its children until it is shown: most of the
/// window is hidden most of the time. Owned by the widget.
class DeferredRetranslation final : public QObject
{
    Q_OBJECT

public:
    explicit DeferredRetranslation(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    bool m_isPending = false;
};

} // namespace widgets
