#pragma once

#include "searchpanel/foundrows.h"
#include "text/language.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QListView;

namespace searchpanel {

/// What was found, under the field where it was typed. It never takes the focus.
class SearchResults final : public QFrame
{
    Q_OBJECT

public:
    /// It stands inside the field's window, as a part of it.
    explicit SearchResults(QWidget &field);

    /// The languages that are searched.
    void setLanguages(const std::vector<text::Language> &languages);
    /// Shows rows, and a sentence above them, if there is one to say. The first is chosen, or the
    /// one that was, if they answer the same question.
    void showRows(std::vector<FoundRow> rows, const QString &sentence, bool isSameQuestion);
    /// The sentence alone, over the rows that are there.
    void say(const QString &sentence);
    /// Nothing of it is kept.
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
    void announce(const QString &words);
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
