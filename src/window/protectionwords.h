#pragma once

#include "actions/launchcontext.h"

#include <QLabel>

namespace window {

/// What protects the person in this run, sentence by sentence, in the interface's language.
QStringList protectionSentences(const actions::LaunchContext &launch);

/// Shows them in a dialog.
void showProtection(const actions::LaunchContext &launch, QWidget *parent);

/// A permanent notice that nothing protects this run.
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
