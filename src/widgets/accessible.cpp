#include "widgets/accessible.h"

#include "look/tooltip.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QLabel>
#include <QTimer>

namespace widgets {

using namespace Qt::StringLiterals;

namespace {

constexpr auto roleProperty = "accessibleRole";
constexpr int unseenLastsMs = 10'000;

class Interface final : public QAccessibleWidget
{
public:
    explicit Interface(QWidget *widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override { return accessibleRole(*widget()); }

    QString text(QAccessible::Text what) const override
    {
        const auto *label = qobject_cast<QLabel *>(widget());
        if (what == QAccessible::Name && label != nullptr && label->accessibleName().isEmpty())
            return label->text();
        return QAccessibleWidget::text(what);
    }

    // A link is a part of a text, which has the focus for it.
    QAccessible::State state() const override
    {
        auto result = QAccessibleWidget::state();
        if (role() == QAccessible::Link) {
            result.focusable = true;
            result.focused = parentObject()->hasFocus();
        }
        return result;
    }

private:
    const QWidget *parentObject() const { return widget()->parentWidget(); }
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    return object->property(roleProperty).isValid() ? new Interface(static_cast<QWidget *>(object))
                                                    : nullptr;
}

void ignore(QAccessibleEvent *) {}

} // namespace

void setAccessibleRole(QWidget &widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceOf);
        return true;
    }();
    widget.setProperty(roleProperty, static_cast<int>(role));
}

QAccessible::Role accessibleRole(const QWidget &widget)
{
    return static_cast<QAccessible::Role>(widget.property(roleProperty).toInt());
}

QWidget &addUnseen(QWidget &parent, QAccessible::Role role, const QString &name)
{
    auto *result = new QWidget(&parent);
    setAccessibleRole(*result, role);
    result->setAccessibleName(name); // is asked for when it shows
    result->setAttribute(Qt::WA_TransparentForMouseEvents);
    result->resize(1, 1);
    result->lower();
    result->show();
    return *result;
}

void retire(QWidget &unseen)
{
    setAccessibleRole(unseen, QAccessible::Client);
    QTimer::singleShot(unseenLastsMs, &unseen, &QObject::deleteLater);
}

// An object of its own for each, since screen readers take a name they know from their memory.
// Notifications are the only thing that Orca speaks when it appears.
void announce(const QWidget &from, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    auto &words = addUnseen(*from.window(), QAccessible::Notification, sentence);
    QTimer::singleShot(unseenLastsMs, &words, &QObject::deleteLater);
}

void describeByToolTip(QAbstractButton &button)
{
    const auto name = button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
    auto words = look::toolTipText(button.toolTip());
    if (const auto rest = words.mid(name.size()).trimmed(); words.startsWith(name)) {
        if (rest.startsWith(u'(') && rest.endsWith(u')'))
            words = rest.sliced(1).chopped(1);
        else if (rest.startsWith(u':'))
            words = rest.sliced(1).trimmed();
    }
    button.setAccessibleDescription(words);
}

Untold::Untold() : m_before(QAccessible::installUpdateHandler(ignore)) {}

Untold::~Untold()
{
    QAccessible::installUpdateHandler(m_before);
}

} // namespace widgets
