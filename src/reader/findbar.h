#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace widgets {
class FlatButton;
}

namespace reader {

/// What is looked for on the page, how often it is there, and the way from one to the next.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the focus in its field; an empty text leaves what was looked for before.
    void open(const QString &wanted);
    /// Shows the bar with a text, and leaves the focus where it is.
    void reveal(const QString &wanted);
    /// What was looked for.
    void forget();
    QString wanted() const;
    /// The current hit, from 1, and how many there are.
    void setCount(std::size_t current, std::size_t total);
    QString count() const;

signals:
    void wantedChanged(const QString &wanted);
    /// The next hit, or the one before.
    void stepAsked(bool forward);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void tellCount();

    QLineEdit *m_field;
    QLabel *m_count;
    widgets::FlatButton *m_previous;
    widgets::FlatButton *m_next;
    widgets::FlatButton *m_close;
    std::size_t m_current = 0;
    std::size_t m_total = 0;
};

} // namespace reader
