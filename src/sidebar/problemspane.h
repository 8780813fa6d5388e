#pragma once

#include <QModelIndex>
#include <QWidget>

class QLabel;
class QListView;

namespace models {
class ProblemsModel;
}
namespace widgets {
class FlatButton;
}

namespace sidebar {

/// The list of the guide's problems below the page; each row leads to its page.
class ProblemsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPane(models::ProblemsModel &problems, QWidget *parent = nullptr);

signals:
    void chosen(const QModelIndex &problem);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyReport() const;
    void retranslate();

    models::ProblemsModel &m_problems;
    QLabel *m_heading;
    QLabel *m_count;
    widgets::FlatButton *m_copy;
    widgets::FlatButton *m_close;
    QListView *m_list;
};

} // namespace sidebar
