#pragma once

#include <QObject>

class QWidget;

namespace widgets {

/// Keeps a change of language from a widget that is not shown, and from all in it, until it is:
/// most of the window is hidden most of the time. Belongs to the widget.
class LanguageWhenShown final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageWhenShown(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    bool m_isDue = false;
};

} // namespace widgets
