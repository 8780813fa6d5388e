#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace support {

/// What screen readers are told while it exists.
class Heard
{
public:
    struct Told {
        QAccessible::Event event;
        QAccessible::Role role;
        QString name;
        QString description;
    };

    Heard()
    {
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(note);
        told().clear();
    }
    ~Heard()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    void forget() { told().clear(); }

    /// What was said to have the focus, in turn.
    std::vector<Told> focused() const { return of(QAccessible::Focus); }
    /// The sentences that were to be spoken wherever the focus is.
    QStringList announced() const
    {
        QStringList result;
        for (const auto &each : of(QAccessible::ObjectShow))
            if (each.role == QAccessible::Notification)
                result += each.name;
        return result;
    }

private:
    static std::vector<Told> &told()
    {
        static std::vector<Told> all;
        return all;
    }

    static void note(QAccessibleEvent *event)
    {
        if (event->type() != QAccessible::Focus && event->type() != QAccessible::ObjectShow)
            return;
        if (const auto *what = event->accessibleInterface(); what != nullptr)
            told().push_back({event->type(), what->role(), what->text(QAccessible::Name),
                              what->text(QAccessible::Description)});
    }

    static std::vector<Told> of(QAccessible::Event event)
    {
        std::vector<Told> result;
        std::ranges::copy_if(told(), std::back_inserter(result),
                             [event](const Told &each) { return each.event == event; });
        return result;
    }

    QAccessible::UpdateHandler m_before;
};

} // namespace support
