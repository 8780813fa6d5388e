#include "actions/textsize.h"

#include "actions/actions.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace actions {

namespace {

constexpr std::array scales = {0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0};
constexpr std::size_t asDesigned = 1;
static_assert(scales[asDesigned] == 1.0);

} // namespace

void TextSize::connectTo(const Actions &actions)
{
    connect(actions.largerText, &QAction::triggered, this, &TextSize::grow);
    connect(actions.smallerText, &QAction::triggered, this, &TextSize::shrink);
    connect(actions.normalText, &QAction::triggered, this, &TextSize::reset);
    connect(this, &TextSize::changed, &actions, [this, &actions] { enable(actions); });
    enable(actions);
}

void TextSize::enable(const Actions &actions) const
{
    actions.largerText->setEnabled(canGrow());
    actions.smallerText->setEnabled(canShrink());
}

double TextSize::scale() const
{
    return scales.at(m_step);
}

int TextSize::percent() const
{
    return qRound(scale() * 100);
}

void TextSize::setPercent(int percent)
{
    const auto step =
        std::ranges::find(scales, percent, [](double scale) { return qRound(scale * 100); });
    if (step != scales.end())
        set(static_cast<std::size_t>(step - scales.begin()));
}

bool TextSize::canGrow() const
{
    return m_step + 1 < scales.size();
}

bool TextSize::canShrink() const
{
    return m_step > 0;
}

void TextSize::reset()
{
    set(asDesigned);
}

void TextSize::change(int steps)
{
    const int last = static_cast<int>(scales.size()) - 1;
    set(static_cast<std::size_t>(std::clamp(static_cast<int>(m_step) + steps, 0, last)));
}

void TextSize::set(std::size_t step)
{
    if (step == m_step)
        return;
    m_step = step;
    emit changed(scale());
}

} // namespace actions
