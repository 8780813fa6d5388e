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
class LinkRouter;
class MentionCatalogue;
class PagePane;
} // namespace reader

namespace searchpanel {

class SearchField;
class SearchResults;
struct FoundRow;

/// Connects the search field with its results and with what they lead to. Nothing typed is kept.
class Search final : public QObject
{
    Q_OBJECT

public:
    /// The objects it connects.
    struct Parts {
        models::Navigator &navigator;
        reader::MentionCatalogue &catalogue;
        reader::LinkRouter &linkRouter;
        const actions::Actions &actions;
        SearchField &field;
        reader::PagePane &page;
    };

    /// first: words to search for at the start; may be empty.
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
    void showProgress(int percent);
    void openCurrent();
    void open(const FoundRow &row);
    void openPage(const FoundRow &row);
    void leave();
    void close();
    QString sentence(const search::Results &results, bool isEmpty) const;

    Parts m_parts;
    SearchResults *m_results;
    models::GuideIndex m_index;
    QPointer<QWidget> m_watched;     ///< the page whose first paint event is awaited
    QPointer<QWidget> m_focusBefore; ///< where the person was
    std::uint64_t m_shown = 0;       ///< the request that the rows answer
    bool m_opensNext = false;        ///< Enter was pressed before the answer came
    bool m_showsAll = false;         ///< more than the best hits
    QString m_first;                 ///< words to begin with, until the page is shown
};

} // namespace searchpanel
