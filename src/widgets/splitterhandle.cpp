#include "widgets/splitterhandle.h"

#include "look/colours.h"
#include "widgets/metrics.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int grabbed = 3; ///< beside the line that is drawn, at each side
constexpr double stepLength = 16;

/// Screen readers know it as a splitter that has a value.
class AccessibleHandle final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleHandle(SplitterHandle *handle)
        : QAccessibleWidget(handle, QAccessible::Splitter), m_handle(*handle)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return m_handle.place(); }
    void setCurrentValue(const QVariant &value) override { m_handle.moveTo(value.toInt()); }
    QVariant minimumValue() const override { return m_handle.leastPlace(); }
    QVariant maximumValue() const override { return m_handle.mostPlace(); }
    QVariant minimumStepSize() const override { return scaled(&m_handle, stepLength); }
    QStringList actionNames() const override
    {
        return QStringList{increaseAction(), decreaseAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == increaseAction())
            m_handle.step(1);
        else if (name == decreaseAction())
            m_handle.step(-1);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    SplitterHandle &m_handle;
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *handle = qobject_cast<SplitterHandle *>(object);
    return handle != nullptr ? new AccessibleHandle(handle) : nullptr;
}

} // namespace

SplitterHandle::SplitterHandle(Qt::Orientation orientation, QSplitter *parent)
    : QSplitterHandle(orientation, parent)
{
    setFocusPolicy(Qt::TabFocus);
    const int beside = isAcross() ? grabbed : 0;
    const int above = isAcross() ? 0 : grabbed;
    setContentsMargins(beside, above, beside, above);
    setAttribute(Qt::WA_MouseNoMask);
    QAccessible::installFactory(accessible);
}

int SplitterHandle::place() const
{
    return isAcross() ? x() + contentsMargins().left() : y() + contentsMargins().top();
}

int SplitterHandle::leastPlace() const
{
    int least = 0;
    int most = 0;
    splitter()->getRange(splitter()->indexOf(const_cast<SplitterHandle *>(this)), &least, &most);
    return least;
}

int SplitterHandle::mostPlace() const
{
    int least = 0;
    int most = 0;
    splitter()->getRange(splitter()->indexOf(const_cast<SplitterHandle *>(this)), &least, &most);
    return most;
}

void SplitterHandle::moveTo(int place)
{
    moveSplitter(closestLegalPosition(place));
    QAccessibleValueChangeEvent moved(this, this->place());
    QAccessible::updateAccessibility(&moved);
}

void SplitterHandle::step(int steps)
{
    moveTo(std::clamp(place() + steps * scaled(this, stepLength), leastPlace(), mostPlace()));
}

void SplitterHandle::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == (isAcross() ? Qt::Key_Left : Qt::Key_Up))
        step(-1);
    else if (key == (isAcross() ? Qt::Key_Right : Qt::Key_Down))
        step(1);
    else if (key == Qt::Key_Home)
        moveTo(leastPlace());
    else if (key == Qt::Key_End)
        moveTo(mostPlace());
    else
        QSplitterHandle::keyPressEvent(event);
}

void SplitterHandle::focusInEvent(QFocusEvent *event)
{
    QSplitterHandle::focusInEvent(event);
    fitMask();
}

void SplitterHandle::focusOutEvent(QFocusEvent *event)
{
    QSplitterHandle::focusOutEvent(event);
    fitMask();
}

// Qt would give it margins of its own.
void SplitterHandle::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMask();
}

// It can be grabbed beside the line that is seen; with the focus it shows its whole width.
void SplitterHandle::fitMask()
{
    setMask(hasFocus() ? QRegion(rect().adjusted(isAcross() ? 2 : 0, isAcross() ? 0 : 2,
                                                 isAcross() ? -2 : 0, isAcross() ? 0 : -2))
                       : QRegion(contentsRect()));
    update();
}

void SplitterHandle::paintEvent(QPaintEvent *)
{
    const auto colours = look::Colours::from(palette());
    QPainter(this).fillRect(rect(), hasFocus() ? colours.link : colours.line);
}

} // namespace widgets
