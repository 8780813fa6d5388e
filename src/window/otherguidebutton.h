#pragma once

#include "widgets/flatbutton.h"

namespace window {

/// The way to the other guide at hand; in sight while one is open beside the built-in one.
class OtherGuideButton final : public widgets::FlatButton
{
    Q_OBJECT

public:
    explicit OtherGuideButton(QAction &action, QWidget *parent = nullptr);
};

} // namespace window
