#pragma once

#include "actions/run.h"

#include <QLabel>

namespace window {

/// What protects the person in this run, sentence by sentence, in the interface's language.
QStringList protectionSentences(const actions::Run &run);

/// Shows them beside the window.
void showProtection(const actions::Run &run, QWidget *parent);

/// Says all the time that nothing protects this run.
class UnprotectedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit UnprotectedLabel(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recolour();
};

} // namespace window
