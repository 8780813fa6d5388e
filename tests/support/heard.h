#pragma once

#include <QAccessible>
#include <QStringList>
#include <QTest>
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

    /// Whether Qt tells anybody anything; it does so only on a bus of accessibility.
    static bool isPossible()
    {
        QWidget first;
        first.setAccessibleName(QStringLiteral("for Qt to look for the bus"));
        return QTest::qWaitFor([] { return QAccessible::isActive(); });
    }

    Heard()
    {
        m_before = QAccessible::installUpdateHandler(note);
        told().clear();
    }
    ~Heard() { QAccessible::installUpdateHandler(m_before); }
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    void forget() { told().clear(); }

    /// What was said to have the focus, in turn.
    std::vector<Told> focused() const { return of(QAccessible::Focus); }
    /// What has it now; nothing that has a name if nothing was said.
    Told last() const
    {
        const auto all = focused();
        return all.empty() ? Told{QAccessible::Focus, QAccessible::NoRole, {}, {}} : all.back();
    }
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
