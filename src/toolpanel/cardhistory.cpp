#include "toolfacts/succession.h"
#include "toolpanel/cardbody.h"
#include "toolpanel/historychain.h"
#include "widgets/collapsiblesection.h"
#include "widgets/iconline.h"
#include "words/factwords.h"
#include "words/statecolours.h"
#include "words/toolwords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace toolpanel {

using namespace Qt::StringLiterals;
using Tone = widgets::CardText::Tone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(toolpanel::CardBody)
};

void addAlternative(CardBody &body, const toolfacts::Alternative &alternative)
{
    const auto colours = look::Colours::from(body.palette());
    const auto state =
        alternative.tool != nullptr ? alternative.tool->status.state : content::ToolState::Unknown;
    auto *line =
        new widgets::IconLine(words::ToolWords::glyph(state), words::stateColour(state, colours));
    body.column().addWidget(line);
    body.addToolLink(line->content(), alternative.id);
    auto *end =
        new widgets::CardText(alternativeWords(alternative, body.content().today), Tone::Muted);
    line->content().addWidget(end);
    if (const auto note = body.words(alternative.successor->notes); !note.isEmpty())
        line->content().addWidget(new widgets::CardText(note));
    QStringList via;
    for (const auto *tool : alternative.via)
        via += QString::fromStdString(tool->shownName(body.content().reader));
    if (!via.isEmpty())
        line->content().addWidget(new widgets::CardText(
            Words::tr("by way of %1", "names of old tools").arg(via.join(u", "_s)), Tone::Muted));
    body.addSource(line->content(), *end, alternative.successor->evidence);
}

/// A dated row of the chain: an event, or an arrow to what the tool became.
struct Row {
    std::string date;
    const content::Statement *event = nullptr;
    const content::Successor *arrow = nullptr;

    text::Date day() const
    {
        return text::Date::parse(date).value_or(text::Date{9999, 1, 1}).first();
    }
};

std::vector<Row> rowsOf(const content::Tool &tool)
{
    std::vector<Row> rows;
    for (const auto *events : {&tool.history, &tool.ownership})
        for (const auto &event : *events)
            rows.push_back({event.date, &event, nullptr});
    for (const auto &successor : tool.successors)
        if (successor.relation != content::Relation::Advised)
            rows.push_back({successor.date, nullptr, &successor});
    std::ranges::stable_sort(rows, {}, &Row::day);
    return rows;
}

void addRow(CardBody &body, QVBoxLayout &into, const Row &row)
{
    auto *date = new widgets::CardText(words::ToolWords::date(QString::fromStdString(row.date)),
                                       Tone::Muted);
    if (row.event != nullptr) {
        auto *text = new widgets::CardText(body.words(row.event->words));
        into.addWidget(text);
        into.addWidget(date);
        body.addSource(into, *text, row.event->evidence);
        return;
    }
    body.addToolLink(into, row.arrow->id,
                     words::ToolWords::sentence(words::FactWords::relation(row.arrow->relation)));
    into.addWidget(date);
    if (const auto note = body.words(row.arrow->notes); !note.isEmpty())
        into.addWidget(new widgets::CardText(note));
    body.addSource(into, *date, row.arrow->evidence);
}

} // namespace

QString alternativeWords(const toolfacts::Alternative &alternative, const text::Date &today)
{
    if (alternative.tool == nullptr)
        return Words::tr("not described here: to be checked");
    const auto state = words::ToolWords::stateLine(alternative.tool->status, today);
    if (alternative.end == toolfacts::End::DeadEnd)
        return Words::tr("%1: a dead end, nothing came after it", "state").arg(state);
    const auto safety = words::ToolWords::safety(alternative.tool->safety.flag);
    return safety.isEmpty() ? state : state + u" · "_s + safety;
}

void addAlternatives(CardBody &body)
{
    const auto &tool = body.tool();
    if (tool.successors.empty() && !tool.isOld())
        return;
    body.addHeading(Words::tr("In its place, today"));
    const auto found = toolfacts::alternatives(tool, body.content().tools);
    for (const auto &alternative : found)
        addAlternative(body, alternative);
    if (std::ranges::none_of(found, [](const auto &alternative) {
            return alternative.end == toolfacts::End::Maintained;
        }))
        body.column().addWidget(
            new widgets::CardText(Words::tr("No tool that is kept up is named in its place.")));
}

void addHistory(CardBody &body)
{
    const auto &tool = body.tool();
    const auto rows = rowsOf(tool);
    if (rows.empty())
        return;
    body.column().addSpacing(8);
    auto &part = body.addPart(u"history"_s, tool.isOld());
    part.header().setWords(tool.isOld() ? Words::tr("What became of it") : Words::tr("Its history"),
                           QString::number(rows.size()));
    auto *chain = new HistoryChain;
    for (const auto &row : rows)
        addRow(body, chain->addRow(), row);
    if (tool.isOld())
        chain->endWith(words::ToolWords::glyph(tool.status.state),
                       words::stateColour(tool.status.state, look::Colours::from(body.palette())));
    part.content().addWidget(chain);
}

} // namespace toolpanel
