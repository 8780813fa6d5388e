#pragma once

#include <QLabel>

namespace widgets {

/// A piece of text on a card: plain, wrapped, to be selected and copied.
class CardText final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Plain, Muted, Strong, Heading, Title, Danger, Warn, Ok };

    explicit CardText(const QString &text, Tone tone = Tone::Plain, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
};

} // namespace widgets
