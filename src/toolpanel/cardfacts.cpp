#include "content/toolschema.h"
#include "look/colours.h"
#include "look/tooltip.h"
#include "toolpanel/cardbody.h"
#include "widgets/collapsiblesection.h"
#include "widgets/iconline.h"
#include "widgets/metrics.h"
#include "words/factwords.h"
#include "words/toolwords.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace toolpanel {

using namespace Qt::StringLiterals;
using Tone = widgets::CardText::Tone;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(toolpanel::CardBody)
};

struct List {
    QString key;
    QString title;
    const std::vector<content::Statement> &statements;
    look::Glyph sign;
    QColor colour;
    bool openAtFirst;
};

void addList(CardBody &body, const List &list)
{
    auto &part = body.addPart(list.key, list.openAtFirst);
    part.header().setGlyph(list.sign, list.colour);
    part.header().setWords(list.title, QString::number(list.statements.size()));
    for (const auto &statement : list.statements)
        body.addStatement(part.content(), statement);
    if (list.statements.empty())
        part.content().addWidget(
            new widgets::CardText(Words::tr("The guide names none."), Tone::Muted));
}

void addNeeds(CardBody &body, const QString &title, const std::vector<content::Need> &needs,
              look::Glyph sign, const QColor &colour)
{
    if (needs.empty())
        return;
    body.addHeading(title);
    for (const auto &need : needs) {
        auto *line = new widgets::IconLine(sign, colour);
        auto *text =
            new widgets::CardText(words::ToolWords::sentence(words::FactWords::need(need.need)));
        line->content().addWidget(text);
        if (const auto note = body.words(need.notes); !note.isEmpty())
            line->content().addWidget(new widgets::CardText(note, Tone::Muted));
        body.addSource(line->content(), *text, need.evidence);
        body.column().addWidget(line);
    }
}

void addFact(CardBody &body, QGridLayout &grid, std::string_view attribute)
{
    const auto said = words::FactWords::said(body.tool(), attribute, body.content().reader);
    const int row = grid.rowCount();
    grid.addWidget(new widgets::CardText(words::FactWords::attribute(attribute), Tone::Muted), row,
                   0, Qt::AlignTop);
    auto *cell = new QVBoxLayout;
    cell->setSpacing(0);
    auto *value = new widgets::CardText(said.value);
    if (said.isOpen) {
        auto *line =
            new widgets::IconLine(look::Glyph::Unknown, look::Colours::from(body.palette()).muted);
        line->content().addWidget(value);
        cell->addWidget(line);
    } else {
        cell->addWidget(value);
    }
    const auto add = [cell](const QString &words) {
        if (!words.isEmpty())
            cell->addWidget(new widgets::CardText(words, Tone::Muted));
    };
    add(said.open);
    add(said.note);
    add(body.content().showsSources ? said.source : said.date);
    if (!said.source.isEmpty()) {
        value->setToolTip(look::plainToolTip(said.source));
        value->setAccessibleDescription(said.source);
    }
    grid.addLayout(cell, row, 1);
}

void addNames(CardBody &body, QGridLayout &grid)
{
    QStringList names;
    for (const auto &alias : body.tool().aliases)
        names += QString::fromStdString(alias);
    if (names.isEmpty())
        return;
    grid.addWidget(new widgets::CardText(Words::tr("Other names"), Tone::Muted), 0, 0,
                   Qt::AlignTop);
    grid.addWidget(new widgets::CardText(names.join(u", "_s)), 0, 1);
}

void addHosts(QVBoxLayout &into, const std::vector<std::string> &hosts, const QString &what)
{
    for (const auto &host : hosts) {
        into.addWidget(new widgets::CardText(QString::fromStdString(host)));
        into.addWidget(new widgets::CardText(what, Tone::Muted));
    }
}

} // namespace

void addJudgements(CardBody &body)
{
    const auto &tool = body.tool();
    const auto colours = look::Colours::from(body.palette());
    addNeeds(body, Words::tr("Made for"), tool.fits, look::Glyph::Active, colours.ok);
    addNeeds(body, Words::tr("Not made for"), tool.doesNotFit, look::Glyph::Minus, colours.warn);
    body.column().addSpacing(widgets::scaled(&body, 10));
    addList(
        body,
        {u"risks"_s, Words::tr("Risks"), tool.risks, look::Glyph::AtRisk, colours.danger, true});
    addList(body,
            {u"pros"_s, Words::tr("For it"), tool.pros, look::Glyph::Plus, colours.ok, false});
    addList(
        body,
        {u"cons"_s, Words::tr("Against it"), tool.cons, look::Glyph::Minus, colours.warn, false});
}

void addFacts(CardBody &body)
{
    auto &part = body.addPart(u"facts"_s, false);
    part.header().setGlyph(look::Glyph::Note, look::Colours::from(body.palette()).link);
    part.header().setWords(Words::tr("Facts"), QString::number(content::toolAttributes().size()));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::scaled(&body, 8));
    grid->setVerticalSpacing(widgets::scaled(&body, 8));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    addNames(body, *grid);
    for (const auto &attribute : content::toolAttributes())
        addFact(body, *grid, attribute.name);
    part.content().addLayout(grid);
}

void addAddresses(CardBody &body)
{
    const auto &tool = body.tool();
    const auto count = tool.ownHosts.size() + tool.links.size() + tool.retiredHosts.size()
        + tool.lookalikeHosts.size();
    if (count == 0)
        return;
    auto &part = body.addPart(u"addresses"_s, false);
    part.header().setGlyph(look::Glyph::Copy, look::Colours::from(body.palette()).muted);
    part.header().setWords(Words::tr("Addresses"), QString::number(count));
    auto &into = part.content();
    addHosts(into, tool.ownHosts, Words::tr("address of the project"));
    addHosts(into, tool.retiredHosts,
             Words::tr("the service is gone; the address may belong to somebody else now"));
    addHosts(into, tool.lookalikeHosts,
             Words::tr("reported as a look-alike; do not trust what stands there"));
    for (const auto &link : tool.links) {
        auto *text = new widgets::CardText(QString::fromStdString(link.url));
        into.addWidget(text);
        const auto note = body.words(link.notes);
        into.addWidget(new widgets::CardText(
            !note.isEmpty() ? note
                : tool.isOld()
                ? Words::tr("named by old guides; it may belong to somebody else now")
                : Words::tr("named by guides"),
            Tone::Muted));
        body.addSource(into, *text, link.evidence);
    }
}

} // namespace toolpanel
