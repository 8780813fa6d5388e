#pragma once

#include <QAccessible>
#include <QString>

class QAbstractButton;
class QWidget;

namespace widgets {

/// Says what a widget is for screen readers, where Qt would say otherwise. To be called for the
/// first time before anything else is told of the widget, so at the start of its constructor.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// What was said of it.
QAccessible::Role accessibleRole(const QWidget &widget);

/// Adds something to a widget that is there for screen readers alone.
QWidget &addUnseen(QWidget &parent, QAccessible::Role role, const QString &name);
/// Takes it away after a while, since a screen reader that has much to say asks late.
void retire(QWidget &unseen);

/// Has screen readers speak a sentence that has no place under the focus. Nothing is shown.
void announce(const QWidget &from, const QString &sentence);

/// Describes a button by its tool tip, without its name, which is spoken before. Qt would take the
/// tool tip as it is, markup and all.
void describeByToolTip(QAbstractButton &button);

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
