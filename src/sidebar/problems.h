#pragma once

#include "models/problemsmodel.h"

#include <QObject>

class QStatusBar;

namespace actions {
class Actions;
}
namespace models {
class GuideIndex;
class Navigator;
} // namespace models
namespace reader {
class PagePane;
}
namespace widgets {
class FlatButton;
}

namespace sidebar {

class ProblemsPane;

/// The problems of the guide on show: a list under the page that its action opens, and a button in
/// the status bar while there are errors.
class Problems final : public QObject
{
    Q_OBJECT

public:
    Problems(models::Navigator &navigator, const actions::Actions &actions, reader::PagePane &page,
             QStatusBar &statusBar);

    QWidget &pane() const;
    /// Also lists what the index finds while it reads all pages.
    void addFrom(const models::GuideIndex &index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeGuide();
    void updateButton();
    void setShown(bool shown);
    void lead(const QModelIndex &problem);
    text::BlockPath blockOf(const QModelIndex &problem,
                            const models::ProblemsModel::Page &page) const;
    void retranslate();

    models::Navigator &m_navigator;
    const actions::Actions &m_actions;
    reader::PagePane &m_page;
    models::ProblemsModel m_model;
    ProblemsPane *m_pane;
    widgets::FlatButton *m_button;
};

} // namespace sidebar
