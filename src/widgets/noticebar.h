#pragma once

#include <QFrame>

class QLabel;

namespace widgets {

class FlatButton;

/// A one-sentence notice above the page. Esc or its button closes it.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence; an empty one closes the bar.
    void say(const QString &sentence);
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    FlatButton *m_close;
};

} // namespace widgets
