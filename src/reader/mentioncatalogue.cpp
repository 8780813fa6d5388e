#include "reader/mentioncatalogue.h"

#include "content/freshness.h"
#include "guide/guide.h"
#include "mentions/marking.h"
#include "toolfacts/succession.h"
#include "words/toolwords.h"

#include <algorithm>

namespace reader {

using namespace Qt::StringLiterals;
using content::SafetyFlag;
using content::Tool;
using content::ToolState;
using mentions::Subject;

namespace {

constexpr std::size_t maxAlternatives = 5;

bool isStale(const Tool &tool, const text::Date &today)
{
    return content::freshness(tool.status.evidence.asOf, today) == content::Freshness::Stale;
}

int numberOf(const std::vector<const Tool *> &tools)
{
    return static_cast<int>(tools.size());
}

render::HeaderTool headerTool(const Tool &tool, const text::Language &reader, const QString &state)
{
    return {QString::fromStdString(tool.shownName(reader)), state,
            mentions::targetOf({Subject::Kind::Tool, tool.id, {}, {}})};
}

} // namespace

void MentionCatalogue::set(const std::vector<Tool> &tools, std::vector<content::Term> terms,
                           const guide::Guide &guide)
{
    m_tools = tools;
    m_toolIndex = content::ToolIndex(m_tools);
    m_terms = std::move(terms);
    m_termAddresses = guide::TermAddresses(m_terms);
    m_retired = {tools, guide.retiredHosts()};
    m_names.clear();
}

mentions::Marked MentionCatalogue::mark(markup::Document &document, const text::Language &language,
                                        std::string_view about)
{
    auto names = m_names.find(language);
    if (names == m_names.end())
        names = m_names.emplace(language, mentions::Names(m_tools, m_terms, language)).first;
    return names->second.mark(document, language, about);
}

render::MentionStyle MentionCatalogue::styleOf(const markup::Inline &mention,
                                               std::string_view about, const text::Language &reader,
                                               const text::Date &today) const
{
    using enum render::MentionStyle::Tone;
    if (term(mentions::idOf(mention.target, Subject::Kind::Term)) != nullptr)
        return {Term, {}, {}}; // its card says what it is
    const auto *named = tool(mentions::idOf(mention.target, Subject::Kind::Tool));
    render::MentionStyle look;
    if (named == nullptr) {
        look.isLink = false;
        return look;
    }
    look.toolTip = tr("%1: %2. Shows what is known of it.", "tool, state")
                       .arg(QString::fromStdString(named->shownName(reader)),
                            words::ToolWords::state(named->status.state));
    const auto state = named->status.state;
    if (named->isOld()) {
        look.isDiscouraged = true;
        look.tone = state == ToolState::Superseded ? Careful : Danger;
        look.word = stateWord(*named, today);
    } else if (state != ToolState::Active || isStale(*named, today)) {
        look.tone = Careful;
        look.word = stateWord(*named, today);
    } else {
        look.isLink = mention.isFirst || named->id != about;
    }
    return look;
}

QString MentionCatalogue::stateWord(const Tool &tool, const text::Date &today)
{
    const auto state = tool.status.state;
    if (state == ToolState::Superseded || state == ToolState::Discontinued)
        return words::ToolWords::state(state);
    if (tool.safety.flag == SafetyFlag::Unsafe)
        return tr("do not use");
    if (state == ToolState::Active && isStale(tool, today))
        return tr("to be checked again", "short, behind a name");
    return words::ToolWords::state(state);
}

void MentionCatalogue::addTools(render::Header &header, const std::vector<std::string> &ids,
                                const text::Language &reader, const text::Date &today) const
{
    std::vector<const Tool *> old;
    for (const auto &id : ids) {
        const auto *named = tool(id);
        if (named == nullptr)
            continue;
        if (named->isOld())
            old.push_back(named);
        else
            header.tools.push_back(headerTool(*named, reader, stateWord(*named, today)));
    }
    if (old.empty())
        return;
    auto &warning = header.warning;
    warning.title =
        tr("This page names %n tool(s) that nobody should use any more", nullptr, numberOf(old));
    const auto addLine = [&](const QString &label, const std::vector<const Tool *> &tools) {
        if (tools.empty())
            return;
        render::HeaderLine line{label, {}};
        for (const auto *each : tools)
            line.tools.push_back(headerTool(*each, reader, {}));
        warning.lines.push_back(std::move(line));
    };
    const auto ofState = [&](auto fits) {
        std::vector<const Tool *> result;
        std::ranges::copy_if(old, std::back_inserter(result), fits);
        return result;
    };
    const auto isIn = [](ToolState state) {
        return [state](const Tool *each) { return each->status.state == state; };
    };
    const auto discontinued = ofState(isIn(ToolState::Discontinued));
    const auto superseded = ofState(isIn(ToolState::Superseded));
    addLine(tr("Discontinued:", nullptr, numberOf(discontinued)), discontinued);
    addLine(tr("Superseded:", nullptr, numberOf(superseded)), superseded);
    addLine(tr("Not to be used:"), ofState([](const Tool *each) {
                return each->status.state != ToolState::Discontinued
                    && each->status.state != ToolState::Superseded;
            }));
    auto instead = toolfacts::activeAlternatives(old, m_toolIndex);
    instead.resize(std::min(instead.size(), maxAlternatives));
    addLine(tr("In their place:", nullptr, numberOf(old)), instead);
}

const Tool *MentionCatalogue::tool(std::string_view id) const
{
    return m_toolIndex.find(id);
}

const content::Term *MentionCatalogue::term(std::string_view id) const
{
    const auto found = std::ranges::find(m_terms, id, &content::Term::id);
    return found == m_terms.end() ? nullptr : &*found;
}

const content::Term *MentionCatalogue::termAt(const std::string &address) const
{
    if (const auto *own = term(mentions::idOf(address, Subject::Kind::Term)))
        return own;
    return m_termAddresses.find(address);
}

std::optional<toolfacts::RetiredAddress>
MentionCatalogue::retiredAddress(const std::string &address) const
{
    return m_retired.find(address);
}

} // namespace reader
