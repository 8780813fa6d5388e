#include "linkcard/linkinspector.h"

#include "guide/guide.h"
#include "guide/knownhosts.h"
#include "hosts/barehost.h"
#include "words/spelledout.h"
#include "words/toolwords.h"

#include <algorithm>

namespace linkcard {

using namespace Qt::StringLiterals;
using Tone = LinkAdvice::Tone;
using hosts::Verdict;

namespace {

constexpr qsizetype maxTextLength = 60;

QString shortened(const QString &text)
{
    const auto simple = words::spelledOut(text.simplified());
    return simple.size() > maxTextLength ? simple.left(maxTextLength) + u'…' : simple;
}

LinkAdvice::Opening openingOf(const std::vector<hosts::Finding> &findings, bool isReadable)
{
    using Opening = LinkAdvice::Opening;
    const auto forbids = [](const hosts::Finding &f) { return hosts::forbidsOpening(f.verdict); };
    if (!isReadable || std::ranges::any_of(findings, forbids))
        return Opening::Refused;
    const auto warns = [](const hosts::Finding &f) { return f.verdict != Verdict::PlainHttp; };
    return std::ranges::any_of(findings, warns) ? Opening::AskedAgain : Opening::Offered;
}

} // namespace

void LinkInspector::set(const std::vector<content::Tool> &tools, const guide::Guide &guide)
{
    m_tools = tools;
    m_toolIndex = content::ToolIndex(m_tools);
    const auto knowledge = guide::hostKnowledge(tools, guide.retiredHosts());
    m_judge.emplace(knowledge.known, knowledge.claimed);
    m_retired = toolfacts::RetiredAddresses(tools, guide.retiredHosts());
}

LinkAdvice LinkInspector::about(const std::string &address, const QString &linkText) const
{
    LinkAdvice advice;
    const auto parsed = hosts::WebAddress::parse(address);
    const auto findings = m_judge ? m_judge->judge(address, linkText.toStdString())
                                  : hosts::HostJudge({}).judge(address, linkText.toStdString());
    auto spelled = words::spelledAddress(address);
    advice.before = std::move(spelled.before);
    advice.host = std::move(spelled.host);
    advice.after = std::move(spelled.after);
    const bool isHostKnown = std::ranges::any_of(findings, [](const hosts::Finding &finding) {
        return finding.verdict == Verdict::RetiredService
            || finding.verdict == Verdict::ReportedLookAlike;
    });
    const auto *gone = isHostKnown ? nullptr : toolOfRetiredPage(address);
    advice.heading = heading(findings, gone != nullptr);
    if (!linkText.trimmed().isEmpty())
        advice.source = tr("Link “%1”, on this page").arg(shortened(linkText));
    for (const auto &finding : findings)
        add(finding, advice);
    if (gone != nullptr) {
        addTool(*gone, advice);
        advice.rows.push_back({tr("Today"), Tone::Plain, look::Glyph::Unknown,
                               tr("What stands there was not checked.")});
    }
    if (parsed.isReadable && parsed.shown != parsed.encoded)
        advice.rows.push_back({tr("In letters"),
                               Tone::Plain,
                               {},
                               words::spelledOut(QString::fromStdString(parsed.shown))});
    if (parsed.isReadable && parsed.scheme == "https")
        advice.rows.push_back({tr("Connection"),
                               Tone::Plain,
                               {},
                               tr("https: the way there is encrypted, nothing says who answers")});
    advice.opening = openingOf(findings, !parsed.canonical().empty());
    if (gone != nullptr && advice.opening == LinkAdvice::Opening::Offered)
        advice.opening = LinkAdvice::Opening::AskedAgain;
    return advice;
}

QString LinkInspector::heading(const std::vector<hosts::Finding> &findings, bool isRetired)
{
    for (const auto &finding : findings) {
        if (finding.verdict == Verdict::NotWeb || finding.verdict == Verdict::PlainHttp)
            continue;
        if (hosts::forbidsOpening(finding.verdict))
            return tr("This address can deceive");
        switch (finding.verdict) {
        case Verdict::ReportedLookAlike:
            return tr("This address was reported as an imitation");
        case Verdict::RetiredService:
            return tr("This address was that of a service that is gone");
        case Verdict::LookAlike:
        case Verdict::KnownInside:
        case Verdict::OtherEnding:
            return tr("This address resembles another one");
        case Verdict::TextNamesOther:
            return tr("The link names one address and leads to another");
        default:
            return tr("This address can be taken for another one");
        }
    }
    return isRetired ? tr("This address was that of a tool that is gone")
                     : tr("A link out of this guide");
}

const content::Tool *LinkInspector::toolWith(const std::vector<std::string> content::Tool::*list,
                                             const std::string &host) const
{
    const auto found = std::ranges::find_if(m_tools, [&](const content::Tool &tool) {
        return std::ranges::find(tool.*list, host, hosts::bareHostOf) != (tool.*list).end();
    });
    return found == m_tools.end() ? nullptr : &*found;
}

// The page of an old tool on a host that still exists, such as a shop or a forge.
const content::Tool *LinkInspector::toolOfRetiredPage(const std::string &address) const
{
    const auto gone = m_retired.find(address);
    return gone ? m_toolIndex.find(gone->tool) : nullptr;
}

void LinkInspector::addTool(const content::Tool &tool, LinkAdvice &advice)
{
    const auto name = QString::fromStdString(tool.name);
    const auto state = words::ToolWords::state(tool.status.state);
    const auto since = words::ToolWords::date(QString::fromStdString(tool.status.since));
    advice.rows.push_back(
        {tr("Service"), Tone::Danger, look::Glyph::Discontinued,
         since.isEmpty() ? tr("%1, %2", "tool, state").arg(name, state)
                         : tr("%1, %2 since %3", "tool, state, date").arg(name, state, since)});
}

void LinkInspector::addService(const std::string &host, LinkAdvice &advice) const
{
    const auto *tool = toolWith(&content::Tool::retiredHosts, host);
    if (tool != nullptr)
        addTool(*tool, advice);
    else
        advice.rows.push_back({tr("Service"), Tone::Danger, look::Glyph::Discontinued,
                               tr("This guide says that it is gone")});
    advice.rows.push_back({tr("Today"), Tone::Plain, look::Glyph::Unknown,
                           tr("Owner unknown. Anyone may have taken over this name.")});
    if (tool == nullptr)
        return;
    for (const auto &imitation : tool->lookalikeHosts)
        advice.rows.push_back(
            {tr("Look-alike"), Tone::Careful, look::Glyph::AtRisk,
             tr("%1, a reported imitation", "host").arg(QString::fromStdString(imitation))});
}

void LinkInspector::add(const hosts::Finding &finding, LinkAdvice &advice) const
{
    const auto host = QString::fromStdString(finding.host);
    const auto danger = [&advice](const QString &label, const QString &words) {
        advice.rows.push_back({label, Tone::Danger, look::Glyph::Discontinued, words});
    };
    const auto careful = [&advice](const QString &label, const QString &words) {
        advice.rows.push_back({label, Tone::Careful, look::Glyph::AtRisk, words});
    };
    switch (finding.verdict) {
    case Verdict::Unreadable:
        return danger(tr("Spelling"), tr("Programs read this address in different ways"));
    case Verdict::EmptyHost:
        return danger(tr("Host"), tr("None is named"));
    case Verdict::Local:
        return danger(tr("Host"), tr("It is this computer itself"));
    case Verdict::IpAddress:
        return danger(tr("Host"), tr("A number in place of a name: nothing says whose it is"));
    case Verdict::NoDot:
        return danger(tr("Host"), tr("A name of the local network, not of a site"));
    case Verdict::UserInfo:
        return danger(tr("Before “@”"), tr("What stands there can pass for the name of the site"));
    case Verdict::HiddenCharacters:
        return danger(tr("Spelling"),
                      tr("Characters that are not seen, or turn the direction of the text"));
    case Verdict::ReportedLookAlike: {
        const auto *tool = toolWith(&content::Tool::lookalikeHosts, finding.host);
        return danger(tr("Look-alike"),
                      tr("Reported as an imitation of %1", "tool or host")
                          .arg(tool != nullptr ? QString::fromStdString(tool->name) : host));
    }
    case Verdict::RetiredService:
        return addService(finding.host, advice);
    case Verdict::LookAlike:
        return danger(tr("Look-alike"), tr("It looks like %1, and is another address").arg(host));
    case Verdict::KnownInside:
        return danger(tr("Look-alike"), tr("%1 is only a part of this name").arg(host));
    case Verdict::OtherEnding:
        return careful(tr("Look-alike"),
                       tr("%1 has the same name, and is another address").arg(host));
    case Verdict::LooksLatin:
        return careful(tr("Letters"), tr("Of another script, and they look like Latin ones"));
    case Verdict::MixedScripts:
        return careful(tr("Letters"), tr("Of scripts that no language writes together"));
    case Verdict::Signs:
        return careful(tr("Letters"), tr("Signs that are neither letters nor digits"));
    case Verdict::TextNamesOther:
        return careful(tr("Text"), tr("The link’s text names %1", "host").arg(host));
    case Verdict::PlainHttp:
        return careful(
            tr("Connection"),
            tr("http: nothing is encrypted, whoever is on the way can read and change it"));
    case Verdict::NotWeb:
        advice.rows.push_back({tr("Kind"), Tone::Plain, look::Glyph::Note,
                               tr("Not a web address: Vademecum opens no others")});
        return;
    }
}

} // namespace linkcard
