#pragma once

#include "models/guideindex.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>

class QWidget;

namespace actions {
class Actions;
}
namespace models {
class Navigator;
}
namespace reader {
class LinkFollower;
class Mentioning;
class PagePane;
} // namespace reader

namespace searchpanel {

class SearchField;
class SearchResults;
struct FoundRow;

/// Connects the field where the guide is searched with all that it finds and leads to. Nothing that
/// is typed is kept.
class Search final : public QObject
{
    Q_OBJECT

public:
    /// What it stands between.
    struct Parts {
        models::Navigator &navigator;
        reader::Mentioning &mentioning;
        reader::LinkFollower &follower;
        const actions::Actions &actions;
        SearchField &field;
        reader::PagePane &page;
    };

    /// Words to begin with, or nothing.
    Search(const Parts &parts, const QString &first, QObject *parent);

    models::GuideIndex &index() { return m_index; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectField();
    void takeGuide();
    void awaitPaint();
    void go();
    void type(const QString &typed);
    void showAll();
    void show(const search::Worker::Answer &answer);
    void tellProgress(int percent);
    void openCurrent();
    void open(const FoundRow &row);
    void openPage(const FoundRow &row);
    void leave();
    void close();
    QString sentence(const search::Results &results, bool isEmpty) const;

    Parts m_parts;
    SearchResults *m_results;
    models::GuideIndex m_index;
    QPointer<QWidget> m_watched;     ///< the page whose first painting is waited for
    QPointer<QWidget> m_focusBefore; ///< where the person was
    std::uint64_t m_shown = 0;       ///< the question that the rows answer
    bool m_opensNext = false;        ///< Enter came before the answer
    bool m_showsAll = false;         ///< more than the best hits
    QString m_first;                 ///< words to begin with, until the page is shown
};

} // namespace searchpanel
