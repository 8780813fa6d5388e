#pragma once

#include <QObject>
#include <QPointer>

class QDBusMessage;

namespace window {

/// Notices a screen reader that was started after the program, and has Qt speak to it: Qt 6.4 asks
/// whether there is one only once. Nothing waits for the bus.
class ScreenReaderWatch final : public QObject
{
    Q_OBJECT

public:
    /// Looks for Qt's own connection; to be created before the first widget.
    explicit ScreenReaderWatch(QObject *parent = nullptr);

    /// Begins to listen to the bus of the session.
    void begin();

signals:
    /// A screen reader is there, and Qt could not be told of it.
    void unheard();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private slots:
    void change(const QDBusMessage &message);

private:
    void tellQt();

    QPointer<QObject> m_connection; ///< Qt's to the bus of accessibility
};

} // namespace window
