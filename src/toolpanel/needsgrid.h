#pragma once

#include "toolfacts/toolneeds.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class CollapsibleSection;
class FlatButton;
} // namespace widgets

namespace toolpanel {

/// Check boxes for what the user needs a tool for; it can be folded.
class NeedsGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsGrid(QWidget *parent = nullptr);

    std::vector<toolfacts::Need> chosen() const;
    void fold();

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void untickAll();
    void retranslate();

    widgets::CollapsibleSection *m_part;
    widgets::FlatButton *m_none;
    QList<QCheckBox *> m_boxes; ///< in the order of toolfacts::allNeeds()
};

} // namespace toolpanel
