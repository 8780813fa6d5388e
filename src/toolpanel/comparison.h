#pragma once

#include "toolpanel/comparisonmodel.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QLabel;
class QTableView;
class QTimer;

namespace widgets {
class FlatButton;
}

namespace toolpanel {

/// Two to four tools side by side, in place of the page. Esc closes it.
class Comparison final : public QWidget
{
    Q_OBJECT

public:
    explicit Comparison(QWidget *parent = nullptr);

    /// Keeps the scroll position and what is folded.
    void setTools(const std::vector<const content::Tool *> &tools, const text::Language &reader);

signals:
    void closed();
    void toolRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void arrange();
    int labelWidth() const;
    void copySelected() const;
    void retranslate();

    ComparisonModel m_model;
    QLabel *m_title;
    QCheckBox *m_sources;
    widgets::FlatButton *m_close;
    QTableView *m_table;
    QTimer *m_fit; ///< fires when the columns have their widths
    std::set<toolfacts::Likeness> m_folded = {toolfacts::Likeness::Same,
                                              toolfacts::Likeness::NobodyKnows};
};

} // namespace toolpanel
