#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace widgets {

/// Says what a widget is for screen readers, where Qt would say otherwise. To be called before
/// anything else is told of the widget, so at the start of its constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// Has screen readers speak a sentence that has no place under the focus. Nothing is shown.
void announce(const QWidget &from, const QString &sentence);

/// Nothing is told to screen readers while it exists: for widgets that are being built, of which
/// there is nothing to say yet.
class Untold
{
public:
    Untold();
    ~Untold();
    Untold(const Untold &) = delete;
    Untold &operator=(const Untold &) = delete;

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace widgets
