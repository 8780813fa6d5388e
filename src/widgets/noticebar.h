#pragma once

#include <QFrame>

class QLabel;

namespace widgets {

class FlatButton;

/// A one-sentence notice above the page. Esc or its button closes it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence; an empty one closes the bar.
    void say(const QString &sentence);
    QString sentence() const;

signals:
    /// By the person, not by say().
    void closed();

protected:
    /// What the button that closes the bar is called, in the language of the interface.
    virtual void nameButton(FlatButton &button) const;
    void retranslate();
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dismiss();

    QLabel *m_sentence;
    FlatButton *m_close;
};

} // namespace widgets
