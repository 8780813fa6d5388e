#include "widgets/accessible.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QTimer>

namespace widgets {

namespace {

constexpr auto roleProperty = "accessibleRole";
/// A screen reader that has much to say asks for the words late.
constexpr int announcementLastsMs = 10'000;

class Interface final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

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
    const auto role = object->property(roleProperty);
    if (!role.isValid())
        return nullptr;
    return new Interface(static_cast<QWidget *>(object),
                         static_cast<QAccessible::Role>(role.toInt()));
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

// An object of its own for each, since screen readers take a name they know from their memory.
// Notifications are the only thing that Orca speaks when it appears.
void announce(const QWidget &from, const QString &sentence)
{
    if (!QAccessible::isActive() || sentence.isEmpty())
        return;
    auto *words = new QWidget(from.window());
    setAccessibleRole(*words, QAccessible::Notification);
    words->setAccessibleName(sentence);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    words->resize(1, 1);
    words->lower();
    words->show();
    QTimer::singleShot(announcementLastsMs, words, &QObject::deleteLater);
}

Untold::Untold() : m_before(QAccessible::installUpdateHandler(ignore)) {}

Untold::~Untold()
{
    QAccessible::installUpdateHandler(m_before);
}

} // namespace widgets
