#pragma once

#include <QObject>

#include <cstddef>

namespace actions {

class Actions;

/// The size of the page's text, in steps; for this session only.
class TextSize final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Follows the actions for it, and enables those that can go further.
    void connectTo(const Actions &actions);

    /// Of the size as designed.
    double scale() const;
    int percent() const;
    /// Sizes that are no step are left alone.
    void setPercent(int percent);
    bool canGrow() const;
    bool canShrink() const;

public slots:
    void grow() { change(1); }
    void shrink() { change(-1); }
    void reset();
    /// By so many steps, as far as there are any.
    void change(int steps);

signals:
    void changed(double scale);

private:
    void set(std::size_t step);
    void enable(const Actions &actions) const;

    std::size_t m_step = 1;
};

} // namespace actions
