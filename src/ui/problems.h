#pragma once

#include "models/problemsmodel.h"

#include <QObject>

class QStatusBar;

namespace models {
class Navigator;
}

namespace ui {

class Actions;
class FlatButton;
class PagePane;
class ProblemsPane;

/// The problems of the guide on show: a list under the page that its action opens, and a button in
/// the status bar while there are errors.
class Problems final : public QObject
{
    Q_OBJECT

public:
    Problems(models::Navigator &navigator, const Actions &actions, PagePane &page,
             QStatusBar &statusBar);

    void setGuide(const guide::Guide &guide);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setShown(bool shown);
    void lead(const QModelIndex &problem);
    void retranslate();

    models::Navigator &m_navigator;
    const Actions &m_actions;
    PagePane &m_page;
    models::ProblemsModel m_model;
    ProblemsPane *m_pane;
    FlatButton *m_button;
};

} // namespace ui
