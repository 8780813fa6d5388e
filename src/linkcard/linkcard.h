#pragma once

#include "linkcard/linkadvice.h"

#include <QDialog>
#include <QPointer>

#include <string>

class QGridLayout;
class QLabel;
class QTextEdit;

namespace widgets {
class FlatButton;
}

namespace linkcard {

/// Shows where a link out of the guide leads and what to know before opening it. Enter copies the
/// address.
class LinkCard final : public QDialog
{
    Q_OBJECT

public:
    /// A child widget placed inside its parent, not a window.
    explicit LinkCard(QWidget *parent);

    /// If not offered, links can only be copied.
    void setOpeningOffered(bool offered);
    /// What screen readers say when an address is copied.
    static QString copied();
    /// Shows the advice near the link's place, given in global coordinates, so that the link stays
    /// in sight.
    void showLink(const LinkAdvice &advice, const QRect &link);

signals:
    void openAsked(const std::string &address);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void copy();
    void open();
    void showAddress();
    void showRows();
    void showButtons();
    void describe();
    void fitAddress();
    void fit();
    void placeAt(const QRect &link);
    void retranslate();

    LinkAdvice m_advice;
    bool m_openingOffered = true;
    bool m_asked = false; ///< the user was asked whether to open it all the same
    QPointer<QWidget> m_returnTo;
    QLabel *m_heading;
    QLabel *m_source;
    QTextEdit *m_shown;
    QWidget *m_rows = nullptr; ///< made anew for each link
    QLabel *m_remark;
    widgets::FlatButton *m_close;
    widgets::FlatButton *m_open;
    widgets::FlatButton *m_copy;
};

} // namespace linkcard
