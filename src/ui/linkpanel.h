#pragma once

#include <QDialog>
#include <QPointer>

#include <string>

class QLabel;
class QTextEdit;

namespace ui {

class FlatButton;

/// Where a link out of the guide leads, in full. It can be copied; nothing opens it.
class LinkPanel final : public QDialog
{
    Q_OBJECT

public:
    /// It stands inside its parent, as a part of it.
    explicit LinkPanel(QWidget *parent);

    /// Shows the address near the link's place, given in global coordinates, so that the link stays
    /// in sight.
    void showAddress(const std::string &address, const QRect &link);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void copy();
    void fitAddress();
    void placeAt(const QRect &link);
    void retranslate();

    QString m_address;
    QPointer<QWidget> m_returnTo;
    QLabel *m_heading;
    QLabel *m_advice;
    QTextEdit *m_shown;
    FlatButton *m_close;
    FlatButton *m_copy;
};

/// The address as it is, with every character that cannot be seen spelled out.
QString spelledOut(const QString &address);

/// Puts an address on the clipboard, marked as nothing to keep in a history.
void copyAddress(const QString &address);

} // namespace ui
