#pragma once

#include "content/term.h"

#include <QFrame>

class QLabel;

namespace reader {

/// What a word of the glossary means, beside the word. It never takes the focus: it comes and goes
/// with the pointer, or with the focus of the link, and goes with Esc.
class TermCard final : public QFrame
{
    Q_OBJECT

public:
    /// A child widget placed inside its parent, not a window.
    explicit TermCard(QWidget *parent);

    /// Shows a term near its place, given in global coordinates.
    void showTerm(const content::Term &term, const text::Language &reader, const QRect &place);

    /// Has screen readers speak what it shows.
    void announce() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void placeAt(const QRect &place);

    QLabel *m_term;
    QLabel *m_definition;
    QLabel *m_others;
    QString m_spoken;
};

} // namespace reader
