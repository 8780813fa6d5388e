#include "toolpanel/cardbody.h"

#include "look/tooltip.h"
#include "widgets/accessible.h"
#include "widgets/cardlink.h"
#include "widgets/collapsiblesection.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"
#include "words/sourcewords.h"

#include <QVBoxLayout>

#include <algorithm>

namespace toolpanel {

using namespace Qt::StringLiterals;
using Tone = widgets::CardText::Tone;

bool CardContent::saysTheSame(const CardContent &other) const
{
    return tool == other.tool && reader == other.reader && today == other.today
        && about == other.about && linked == other.linked && showsSources == other.showsSources
        && pages == other.pages;
}

CardBody::CardBody(CardContent content, QWidget *parent)
    : QWidget(parent), m_content(std::move(content)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(widgets::scaled(this, 16), widgets::scaled(this, 12),
                                 widgets::scaled(this, 16), widgets::scaled(this, 24));
    m_column->setSpacing(widgets::scaled(this, 6));
    setBackgroundRole(QPalette::Window);
    addTop();
    if (!tool().unreadable) {
        addLinked(*this);
        addState(*this);
        addAboutPage();
        addSteps();
        addAlternatives(*this);
        addHistory(*this);
        addJudgements(*this);
        addFacts(*this);
        addAddresses(*this);
    }
    addPages();
    m_column->addStretch();
    // Screen readers read all labels of a group, but neither its headings nor its links, which
    // would leave out what the labels are about. So they are none, and the card has a description.
    for (auto *text : findChildren<widgets::CardText *>())
        if (widgets::accessibleRole(*text) == QAccessible::StaticText)
            widgets::setAccessibleRole(*text, QAccessible::Paragraph);
}

QString unreadableWords(const content::Tool &tool)
{
    return CardBody::tr(
               "The data of this tool could not be read, so nothing is known of its state: %1")
        .arg(QString::fromStdString(tool.file));
}

void CardBody::addTop()
{
    const auto name = QString::fromStdString(tool().shownName(m_content.reader));
    m_column->addWidget(new widgets::CardText(name, Tone::Title));
    if (tool().unreadable) {
        m_column->addWidget(new widgets::CardText(unreadableWords(tool())));
        return;
    }
    auto *what = new widgets::CardText(words(tool().what.words));
    if (what->text().isEmpty())
        what->setText(words(tool().summaries));
    m_column->addWidget(what);
    if (what->text() == words(tool().what.words))
        addSource(*m_column, *what, tool().what.evidence);
    if (tool().fromOpenedGuide)
        m_column->addWidget(new widgets::CardText(
            tr("Only the guide that is open describes this tool."), Tone::Muted));
}

void CardBody::addAboutPage()
{
    if (!m_content.about) {
        m_column->addWidget(new widgets::CardText(
            tool().isOld() ? tr("No page about it in this guide.") : tr("No how-to in this guide."),
            Tone::Muted));
        return;
    }
    using Kind = guide::AboutPage::Kind;
    const auto kind = m_content.about->kind;
    auto *button = new widgets::FlatButton(this, widgets::FlatButton::Shape::Framed);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIcon(look::icon(look::Glyph::Forward));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setText(kind == Kind::HowTo         ? tr("Open its how-to")
                        : kind == Kind::Leaving ? tr("How to leave it")
                                                : tr("The guide’s page about it"));
    button->setObjectName(u"aboutPage"_s);
    button->setToolTip(
        kind == Kind::HowTo         ? tr("Opens the page of the guide that says how to use it")
            : kind == Kind::Leaving ? tr("Opens the page of the guide that says how to leave it")
                                    : tr("Opens the page of the guide that is about it"));
    connect(button, &widgets::FlatButton::clicked, this, [this] {
        emit placeRequested({m_content.about->page, {}, {}});
    });
    m_column->addSpacing(widgets::scaled(this, 2));
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void CardBody::addSteps()
{
    if (tool().ifInstalled.empty())
        return;
    addHeading(tr("If you still have it"));
    const auto theirs =
        std::ranges::count_if(tool().ifInstalled, &content::Statement::fromOpenedGuide);
    if (theirs > 0 && theirs < std::ssize(tool().ifInstalled))
        m_column->addWidget(new widgets::CardText(
            tr("The guide that is open adds to it: read all of it before you act."), Tone::Strong));
    for (const auto &step : tool().ifInstalled)
        addStatement(*m_column, step);
}

void CardBody::addPages()
{
    if (!m_content.pages)
        return;
    addHeading(tr("Pages that name it"));
    if (!tool().naming.isLookedFor)
        m_column->addWidget(new widgets::CardText(
            tr("Its name is not looked for in the pages, so they are not listed here."),
            Tone::Muted));
    else if (m_content.pages->empty())
        m_column->addWidget(new widgets::CardText(tr("This guide does not name it."), Tone::Muted));
    for (const auto &page : *m_content.pages) {
        auto *link = new widgets::CardLink(page.title);
        link->setToolTip(look::plainToolTip(tr("Leads to where the page names it first")));
        connect(link, &widgets::CardLink::clicked, this,
                [this, place = page.place] { emit placeRequested(place); });
        m_column->addWidget(link);
        m_column->addWidget(
            new widgets::CardText(tr("named %n time(s)", nullptr, page.mentions), Tone::Muted));
    }
}

void CardBody::addHeading(const QString &words)
{
    m_column->addSpacing(widgets::scaled(this, 10));
    m_column->addWidget(new widgets::CardText(words, Tone::Heading));
}

widgets::CollapsibleSection &CardBody::addPart(const QString &key, bool openAtFirst)
{
    const auto chosen = m_content.folds.find(key);
    auto *part = new widgets::CollapsibleSection(
        key, chosen != m_content.folds.end() ? chosen->second : openAtFirst);
    connect(part, &widgets::CollapsibleSection::toggled, this,
            [this, key](bool open) { emit folded(key, open); });
    m_column->addWidget(part);
    return *part;
}

void CardBody::addStatement(QVBoxLayout &into, const content::Statement &statement)
{
    auto *text = new widgets::CardText(u"– "_s + words(statement.words));
    text->setAccessibleName(words(statement.words));
    into.addWidget(text);
    if (statement.fromOpenedGuide && !m_content.showsSources)
        into.addWidget(new widgets::CardText(
            words::SourceWords::fromOpenedGuide(statement.evidence), Tone::Muted));
    addSource(into, *text, statement.evidence);
}

void CardBody::addSource(QVBoxLayout &into, widgets::CardText &of,
                         const content::Evidence &evidence)
{
    const auto source = words::SourceWords::source(tool(), evidence);
    if (source.isEmpty())
        return;
    of.setToolTip(look::plainToolTip(source));
    of.setAccessibleDescription(source);
    if (m_content.showsSources)
        into.addWidget(new widgets::CardText(source, Tone::Muted));
}

void CardBody::addToolLink(QVBoxLayout &into, const std::string &id, const QString &before)
{
    const auto *known = find(id);
    const auto name =
        QString::fromStdString(known != nullptr ? known->shownName(m_content.reader) : id);
    const auto said = before.isEmpty() ? name : before + u' ' + name;
    if (known == nullptr) {
        into.addWidget(new widgets::CardText(said));
        return;
    }
    auto *link = new widgets::CardLink(said);
    link->setToolTip(look::plainToolTip(tr("Shows the card of %1").arg(name)));
    connect(link, &widgets::CardLink::clicked, this,
            [this, id] { emit toolRequested(QString::fromStdString(id)); });
    into.addWidget(link);
}

QString CardBody::words(const content::Words &words) const
{
    return QString::fromStdString(content::wordsFor(words, m_content.reader));
}

const content::Tool *CardBody::find(const std::string &id) const
{
    return m_content.tools.find(id);
}

} // namespace toolpanel
