#pragma once

#include "searchpanel/foundrows.h"
#include "text/language.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QListView;

namespace searchpanel {

/// The results below the search field. It never takes the focus.
class SearchResults final : public QFrame
{
    Q_OBJECT

public:
    /// A child of the field's window.
    explicit SearchResults(QWidget &field);

    /// The languages that are searched.
    void setLanguages(const std::vector<text::Language> &languages);
    /// Shows rows with an optional sentence above them. Selects the first row, or keeps the
    /// selection if they answer the same query.
    void showRows(std::vector<FoundRow> rows, const QString &sentence, bool isSameQuestion);
    /// Shows only another sentence above the current rows.
    void say(const QString &sentence);
    /// Hides the results and forgets them.
    void close();

    const FoundRows &rows() const { return *m_rows; }
    QListView &list() const { return *m_list; }
    QString sentence() const;
    /// The row that is chosen; null if none is.
    const FoundRow *current() const;
    void step(int rows);
    void page(int direction);

signals:
    void chosen(const searchpanel::FoundRow &row);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(int row);
    void place();
    void retranslate();

    QWidget &m_field;
    FoundRows *m_rows;
    QLabel *m_sentence;
    QListView *m_list;
    QLabel *m_keys;
    QLabel *m_languages;
    std::vector<text::Language> m_searched;
};

} // namespace searchpanel
