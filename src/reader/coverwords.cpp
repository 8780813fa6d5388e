#include "reader/coverwords.h"

#include "actions/launchcontext.h"
#include "guide/builtin.h"
#include "guide/guide.h"
#include "reader/linktarget.h"
#include "words/adviceage.h"

#include <QAction>

#include <algorithm>

namespace reader {

using namespace Qt::StringLiterals;

namespace {

QString sentences(const QStringList &said)
{
    return said.join(u' ');
}

/// From the built-in data only, because an opened guide may claim any date.
std::string latestEvidence(const std::vector<content::Tool> &tools)
{
    std::string latest;
    for (const auto &tool : tools)
        if (!tool.fromOpenedGuide)
            latest = std::max(latest, tool.lastVerified);
    return latest;
}

QString keyOf(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

} // namespace

std::vector<render::CoverFact> CoverWords::facts(const guide::Guide &guide,
                                                 const std::vector<content::Tool> &tools,
                                                 const text::Date &today)
{
    const auto full = tr("%1.", "a sentence");
    const auto age = sentences({full.arg(words::AdviceAge::edition(guide.date(), today)),
                                full.arg(words::AdviceAge::evidence(latestEvidence(tools), today)),
                                tr("Each page and each tool says its own age.")});
    const auto origin = guide::isBuiltIn(guide.root())
        ? tr("This guide comes with the program. What it says of a tool’s state carries a date and "
             "a source.")
        : tr("This guide was opened from a folder. Vademecum has checked neither who wrote it nor "
             "what it says. It can warn of a tool, but not improve a state that Vademecum knows.");
    return {{tr("Age"), age}, {tr("Origin"), origin}};
}

render::CoverFact CoverWords::traces(const actions::LaunchContext &launch,
                                     actions::SavingStatus status)
{
    const auto &protection = launch.protection;
    QStringList said;
    if (launch.unprotected)
        said += tr("Not protected: started with --unsafe-no-sandbox.");
    said += protection.noNetwork
        ? tr("No network: the kernel refuses it to this program.")
        : tr("The network is not shut off in this run; Vademecum asks nothing of it.");
    said += stays(status);
    if (!protection.noWriting)
        said += tr("In this run the kernel refuses no writing, and the system’s font library may "
                   "write its list of fonts.");
    return {tr("Traces"), sentences(said), launch.unprotected || !protection.noNetwork};
}

QString CoverWords::stays(actions::SavingStatus status)
{
    auto onlyIfAsked = tr("Vademecum writes nothing to the disk unless you ask for it.");
    switch (status) {
    case actions::SavingStatus::Off:
        break;
    case actions::SavingStatus::Unavailable:
        return sentences({tr("Nothing can be remembered in this run."), onlyIfAsked});
    case actions::SavingStatus::On:
        return tr("Language, text size, panes and place are remembered on this computer, as was "
                  "asked for.");
    case actions::SavingStatus::UnusedFile:
        return sentences({tr("A file from earlier is on this computer; this run does not use it."),
                          onlyIfAsked});
    }
    return onlyIfAsked;
}

render::CoverButton CoverWords::startButton(const QAction &nextPage)
{
    return {.words = tr("Read from the beginning"),
            .address = std::string(addressOf(Command::NextPage)),
            .toolTip = tr("Opens the next page (%1)").arg(keyOf(nextPage))};
}

render::CoverButton CoverWords::searchButton(const QAction &search, const QImage &icon)
{
    return {.words = tr("Search"),
            .icon = icon,
            .address = std::string(addressOf(Command::Search)),
            .toolTip = tr("Searches the whole guide (%1)").arg(keyOf(search))};
}

} // namespace reader
