#pragma once

#include "widgets/noticebar.h"

namespace window {

/// Says which guide is being opened; its button and Esc cancel that.
class OpeningBar final : public widgets::NoticeBar
{
    Q_OBJECT

public:
    explicit OpeningBar(QWidget *parent = nullptr);

protected:
    void nameButton(widgets::FlatButton &button) const override;
};

} // namespace window
