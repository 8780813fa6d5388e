#pragma once

#include "widgets/lineedit.h"

class QAction;
class QLabel;

namespace searchpanel {

/// The search field. Emits signals for the keys that choose among the results, so that the focus
/// stays here.
class SearchField final : public widgets::LineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Rows down, or up where negative.
    void stepAsked(int rows);
    void pageAsked(int direction);
    void openAsked();
    /// Esc was pressed.
    void leaveAsked();
    /// The focus has gone elsewhere in the window.
    void left();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showKey();
    void retranslate();

    QLabel *m_key;
    QAction *m_clear;
};

} // namespace searchpanel
