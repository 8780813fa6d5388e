#pragma once

#include "widgets/appearance.h"

#include <QMenu>

namespace actions {

/// The appearances, one of which is chosen.
class AppearanceMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit AppearanceMenu(QWidget *window);

    void retranslate();

signals:
    void chosen(widgets::Appearance::Choice choice);
};

} // namespace actions
