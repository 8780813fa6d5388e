#pragma once

#include "widgets/appearance.h"

#include <QWidget>

namespace widgets {
class NoticeBar;
}

namespace window {

class OpeningBar;

/// What is there before the first guide: it says that this is being opened, or why it cannot be.
/// Every key that closes or leaves the reader's window closes this one.
class OpeningWindow final : public QWidget
{
    Q_OBJECT

public:
    /// isNeutral: neither title nor icon say which program it is.
    explicit OpeningWindow(bool isNeutral);

    void sayOpening(const QString &sentence);
    /// In place of what was said before.
    void sayRefusal(const QString &sentence);

signals:
    /// By the person.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    widgets::Appearance m_appearance;
    OpeningBar *m_opening;
    widgets::NoticeBar *m_refusal;
};

} // namespace window
