#pragma once

#include <QObject>

#include <cstddef>

namespace actions {

class Actions;

/// The size of the page's text, in steps.
class TextSize final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Responds to the actions that change it, and enables those that have an effect.
    void connectTo(const Actions &actions);

    /// Relative to the default size.
    double scale() const;
    int percent() const;
    /// Ignores sizes that are not one of the steps.
    void setPercent(int percent);
    bool canGrow() const;
    bool canShrink() const;

public slots:
    void grow() { change(1); }
    void shrink() { change(-1); }
    void reset();
    /// By that many steps, as far as possible.
    void change(int steps);

signals:
    void changed(double scale);

private:
    void set(std::size_t step);
    void enable(const Actions &actions) const;

    std::size_t m_step = 1;
};

} // namespace actions
