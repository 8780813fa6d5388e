#include "hosts/webaddress.h"
#include "toolfacts/retiredaddress.h"
#include "toolpanel/cardbody.h"
#include "widgets/iconline.h"
#include "widgets/metrics.h"
#include "widgets/statebox.h"
#include "words/sourcewords.h"
#include "words/spelledout.h"
#include "words/statecolours.h"
#include "words/toolwords.h"

#include <QVBoxLayout>

namespace toolpanel {

using Tone = widgets::CardText::Tone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(toolpanel::CardBody)
};

Tone toneOf(content::ToolState state)
{
    switch (state) {
    case content::ToolState::Active:
        return Tone::Ok;
    case content::ToolState::Discontinued:
        return Tone::Danger;
    case content::ToolState::Unknown:
        return Tone::Strong;
    default:
        return Tone::Warn;
    }
}

/// A state in a word with its date, what is noted of it, and who says so.
void addStatus(QVBoxLayout &into, const CardBody &body, const content::Status &status)
{
    const auto colours = look::Colours::from(body.palette());
    const auto colour = words::stateColour(status, {}, colours);
    auto *line = new widgets::IconLine(words::ToolWords::glyph(status.state), colour);
    line->content().addWidget(new widgets::CardText(
        words::ToolWords::sentence(words::ToolWords::stateLine(status, body.content().today)),
        colour == colours.warn ? Tone::Warn : toneOf(status.state)));
    into.addWidget(line);
    if (const auto note = body.words(status.notes); !note.isEmpty())
        into.addWidget(new widgets::CardText(note));
    const auto source = words::SourceWords::source(body.tool(), status.evidence);
    if (!source.isEmpty())
        into.addWidget(new widgets::CardText(source, Tone::Muted));
}

void addSafety(QVBoxLayout &into, CardBody &body)
{
    const auto &safety = body.tool().safety;
    const auto note = body.words(safety.notes);
    if (safety.flag == content::SafetyFlag::None)
        return;
    const bool unsafe = safety.flag == content::SafetyFlag::Unsafe;
    const auto colours = look::Colours::from(body.palette());
    auto *line = new widgets::IconLine(words::ToolWords::glyph(safety.flag),
                                       unsafe ? colours.danger : colours.warn);
    line->content().addWidget(
        new widgets::CardText(words::ToolWords::sentence(words::ToolWords::safety(safety.flag)),
                              unsafe ? Tone::Danger : Tone::Warn));
    into.addSpacing(widgets::scaled(&body, 4));
    into.addWidget(line);
    auto *text = new widgets::CardText(note);
    if (note.isEmpty()) {
        delete text;
        return;
    }
    into.addWidget(text);
    const auto guide = words::SourceWords::fromOpenedGuide(safety.evidence);
    if (!guide.isEmpty() && !body.content().showsSources)
        into.addWidget(new widgets::CardText(guide, Tone::Muted));
    body.addSource(into, *text, safety.evidence);
}

} // namespace

QString linkedWords(const content::Tool &tool, const std::string &address)
{
    const auto parsed = hosts::WebAddress::parse(address);
    const auto host = parsed.isReadable ? QString::fromStdString(parsed.encoded)
                                        : words::spelledOut(QString::fromStdString(address));
    return toolfacts::RetiredAddresses({tool}, {}).find(address)
        ? Words::tr("The link leads to %1. This address may be somebody else’s now.", "host")
              .arg(host)
        : Words::tr("The link leads to %1. What stands there now was not checked.", "host")
              .arg(host);
}

QString otherStatusWords()
{
    return Words::tr("Another source says otherwise; the worse of the two stands above:");
}

void addLinked(CardBody &body)
{
    if (body.content().linked.empty())
        return;
    const auto colours = look::Colours::from(body.palette());
    auto *box = new widgets::StateBox(colours.warn, colours.tintWarn);
    auto *line = new widgets::IconLine(look::Glyph::AtRisk, colours.warn);
    line->content().addWidget(
        new widgets::CardText(linkedWords(body.tool(), body.content().linked), Tone::Warn));
    box->content().addWidget(line);
    body.column().addSpacing(widgets::scaled(&body, 4));
    body.column().addWidget(box);
}

void addState(CardBody &body)
{
    const auto &tool = body.tool();
    const auto colours = look::Colours::from(body.palette());
    const bool unsafe = tool.safety.flag == content::SafetyFlag::Unsafe;
    auto *box = new widgets::StateBox(
        unsafe ? colours.danger : words::stateColour(tool.status, {}, colours),
        unsafe ? colours.tintDanger : words::stateTint(tool.status.state, colours));
    auto &content = box->content();
    addStatus(content, body, tool.status);
    content.addWidget(new widgets::CardText(
        words::SourceWords::checked(tool.lastVerified, body.content().today), Tone::Muted));
    addSafety(content, body);
    if (tool.otherStatus) {
        content.addSpacing(widgets::scaled(&body, 6));
        content.addWidget(new widgets::CardText(otherStatusWords()));
        addStatus(content, body, *tool.otherStatus);
    }
    body.column().addSpacing(widgets::scaled(&body, 4));
    body.column().addWidget(box);
}

} // namespace toolpanel
