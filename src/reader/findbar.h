#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace widgets {
class FlatButton;
}

namespace reader {

/// The bar for finding text on the page: the text, the number of hits, and buttons to step through
/// them.
class FindBar final : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Shows the bar with the focus in its field; an empty text keeps the previous one.
    void open(const QString &wanted);
    /// Shows the bar with a text, and leaves the focus where it is.
    void reveal(const QString &wanted);
    /// Forgets the text that was looked for.
    void forget();
    QString wanted() const;
    /// The current hit, from 1, and how many there are.
    void setCount(std::size_t current, std::size_t total);
    QString count() const;
    /// Has screen readers speak the count.
    void announceCount() const;

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
    void updateCount();

    QLineEdit *m_field;
    QLabel *m_count;
    widgets::FlatButton *m_previous;
    widgets::FlatButton *m_next;
    widgets::FlatButton *m_close;
    std::size_t m_current = 0;
    std::size_t m_total = 0;
};

} // namespace reader
