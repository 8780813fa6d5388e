#include "check/checktools.h"

#include "check/promises.h"
#include "content/freshness.h"
#include "toolfacts/succession.h"

#include <algorithm>

namespace check {

namespace {

using content::Evidence;
using content::Statement;
using content::Tool;
using content::ToolState;
using content::Words;
using text::Date;

const text::Language french = *text::Language::parse("fr");
const text::Language english = *text::Language::parse("en");

std::string quoted(std::string_view text)
{
    std::string result(1, '\'');
    result += text;
    result += '\'';
    return result;
}

/// Shut down or replaced: nobody should install it.
bool isRetired(const Tool &tool)
{
    return tool.status.state == ToolState::Superseded
        || tool.status.state == ToolState::Discontinued;
}

class ToolChecker
{
public:
    ToolChecker(const Tool &tool, const content::ToolIndex &known, const Date &today)
        : m_tool(tool), m_known(known), m_today(today)
    {
    }

    text::Problems run()
    {
        checkStatus();
        checkSuccessors();
        if ((isRetired(m_tool) || m_tool.safety.flag == content::SafetyFlag::Unsafe)
            && m_tool.ifInstalled.empty())
            error("E03", {}, "no 'if_installed' for a tool that nobody should have any more");
        checkLastVerified();
        checkWords(m_tool.summaries, {}, "summary");
        if (!m_tool.what.words.empty())
            checkStatement(m_tool.what, "what");
        checkEncryption();
        checkLinks();
        checkFacts();
        checkLists();
        return std::move(m_problems);
    }

private:
    void error(const char *rule, text::SourcePos pos, const std::string &message)
    {
        add(rule, pos, message, text::Severity::Error);
    }
    void warn(const char *rule, text::SourcePos pos, const std::string &message)
    {
        add(rule, pos, message, text::Severity::Warning);
    }
    void add(const char *rule, text::SourcePos pos, const std::string &message,
             text::Severity severity)
    {
        if (pos.line == 0)
            pos = {1, 1};
        m_problems.push_back({m_tool.file, pos, std::string(rule) + ": " + message, severity});
    }

    void checkStatus()
    {
        const auto &status = m_tool.status;
        // An unknown state has no start date.
        const bool needsDate =
            status.state != ToolState::Active && status.state != ToolState::Unknown;
        if (status.state != ToolState::Active
            && ((needsDate && !Date::parse(status.since)) || status.evidence.source.empty()))
            error("E01", status.evidence.pos,
                  "a state other than active needs 'since' and 'source'");
        if (status.state == ToolState::Active && m_tool.release.applies
            && !Date::parse(m_tool.release.date))
            error("E01", m_tool.release.evidence.pos,
                  "an active tool needs 'last_release_seen' with its date");
        checkEvidence(status.evidence, "status");
        checkWords(status.notes, status.evidence.pos, "status");
        if (m_tool.safety.flag != content::SafetyFlag::None) {
            checkEvidence(m_tool.safety.evidence, "safety_flag");
            checkWords(m_tool.safety.notes, m_tool.safety.evidence.pos, "safety_flag");
        }
    }

    void checkSuccessors()
    {
        for (const auto &successor : m_tool.successors) {
            if (m_known.find(successor.id) == nullptr)
                error("E02", successor.evidence.pos, "no tool " + quoted(successor.id));
            checkEvidence(successor.evidence, "successor");
            checkWords(successor.notes, successor.evidence.pos, "successor");
        }
        if (isRetired(m_tool) && toolfacts::activeAlternatives({&m_tool}, m_known).empty())
            error("E02", {}, "the chain of successors reaches no active tool");
    }

    void checkLastVerified()
    {
        const auto verified = Date::parse(m_tool.lastVerified);
        if (!verified)
            return error("E05", {}, "no 'last_verified'");
        if (verified->first() > m_today)
            return error("E05", {}, "'last_verified' is still to come");
        const auto isAsNew = [&](const Evidence &evidence) {
            const auto asOf = Date::parse(evidence.asOf);
            return asOf && asOf->first() >= verified->first();
        };
        if (!std::ranges::any_of(allEvidence(), isAsNew))
            error("E05", {}, "'last_verified' is newer than all evidence");
        const auto age = content::freshness(m_tool.lastVerified, m_today);
        if (age == content::Freshness::Ageing || age == content::Freshness::Stale)
            warn("W01", {}, "last verified more than six months ago: " + m_tool.lastVerified);
    }

    /// All that carries a date.
    std::vector<Evidence> allEvidence() const
    {
        std::vector<Evidence> all = {m_tool.status.evidence, m_tool.safety.evidence,
                                     m_tool.release.evidence, m_tool.what.evidence};
        for (const auto &[name, fact] : m_tool.facts)
            all.push_back(fact.evidence);
        for (const auto *list : lists())
            for (const auto &statement : *list)
                all.push_back(statement.evidence);
        const auto addFrom = [&](const auto &list) {
            for (const auto &item : list)
                all.push_back(item.evidence);
        };
        addFrom(m_tool.successors);
        addFrom(m_tool.audits);
        addFrom(m_tool.fits);
        addFrom(m_tool.doesNotFit);
        addFrom(m_tool.links);
        addFrom(m_tool.corrections);
        return all;
    }

    std::vector<const std::vector<Statement> *> lists() const
    {
        return {&m_tool.history, &m_tool.ownership, &m_tool.pros,
                &m_tool.cons,    &m_tool.risks,     &m_tool.ifInstalled};
    }

    void checkEvidence(const Evidence &evidence, const std::string &of)
    {
        if (evidence.confidence == content::Confidence::Memory)
            error("E04", evidence.pos, quoted(of) + " comes from memory");
        const auto source = m_tool.sources.find(evidence.source);
        if (source == m_tool.sources.end())
            return error("E11", evidence.pos,
                         quoted(of) + " names no source of this file: " + quoted(evidence.source));
        const auto asOf = Date::parse(evidence.asOf);
        if (!asOf || asOf->first() > m_today)
            return error("E11", evidence.pos, quoted(of) + " has no past date 'as_of'");
        const auto ofSource = Date::parse(source->second.asOf);
        if (!ofSource)
            return error("E11", evidence.pos,
                         "source " + quoted(evidence.source) + " has no date 'as_of'");
        if (asOf->first() > ofSource->last())
            error("E05", evidence.pos,
                  quoted(of) + " is dated after its source " + quoted(evidence.source));
    }

    void checkWords(const Words &words, text::SourcePos pos, const std::string &of)
    {
        if (words.contains(french) != words.contains(english))
            error("E06", pos, quoted(of) + " stands in one of French and English only");
        for (const auto &[language, said] : words)
            for (const auto &promise : promises(said, language))
                error("E07", pos, quoted(of) + " promises " + quoted(promise));
    }

    void checkStatement(const Statement &statement, const std::string &of)
    {
        checkEvidence(statement.evidence, of);
        checkWords(statement.words, statement.evidence.pos, of);
        if (statement.words.empty())
            error("E06", statement.evidence.pos, quoted(of) + " holds an item without words");
    }

    void checkEncryption()
    {
        for (const auto *name : {"e2ee_messages", "e2ee_groups", "e2ee_calls", "e2ee_backup"}) {
            const auto *fact = m_tool.fact(name);
            if (fact != nullptr && (fact->has("optional") || fact->has("default_partial"))
                && fact->notes.empty())
                error("E08", fact->evidence.pos, quoted(name) + " needs a note that says when");
        }
        const auto *verify = m_tool.fact("verify_contact");
        if (verify != nullptr && verify->has("none")
            && m_tool.safety.flag == content::SafetyFlag::None)
            error("E10", verify->evidence.pos,
                  "contacts can't be verified, and 'safety_flag' is none");
    }

    void checkLinks()
    {
        for (const auto &link : m_tool.links) {
            checkEvidence(link.evidence, "links");
            checkWords(link.notes, link.evidence.pos, "links");
            if (link.clickable && isRetired(m_tool))
                error("E09", link.evidence.pos,
                      quoted(link.url) + " is clickable, and its tool is gone");
        }
    }

    void checkFacts()
    {
        for (const auto &[name, fact] : m_tool.facts) {
            checkWords(fact.notes, fact.evidence.pos, name);
            if (!fact.isUnknown() && !(fact.values.size() == 1 && fact.has("na")))
                checkEvidence(fact.evidence, name);
        }
        const auto *audits = m_tool.fact("audits");
        if (audits == nullptr || (audits->has("listed") && m_tool.audits.empty()))
            warn("W02", {}, "'audits' is empty and not 'none_found'");
    }

    void checkLists()
    {
        const std::vector<std::string> names = {"history", "ownership_events", "pros", "cons",
                                                "risks",   "if_installed"};
        const auto all = lists();
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const auto &statement : *all[i])
                checkStatement(statement, names[i]);
        for (const auto &correction : m_tool.corrections)
            checkStatement({{}, correction.words, correction.evidence}, "corrections");
        for (const auto &audit : m_tool.audits) {
            checkEvidence(audit.evidence, "audits");
            checkWords(audit.scope, audit.evidence.pos, "audits");
        }
        for (const auto *needs : {&m_tool.fits, &m_tool.doesNotFit})
            for (const auto &need : *needs) {
                checkEvidence(need.evidence, need.need);
                checkWords(need.notes, need.evidence.pos, need.need);
            }
    }

    const Tool &m_tool;
    const content::ToolIndex &m_known;
    Date m_today;
    text::Problems m_problems;
};

} // namespace

text::Problems checkTools(const std::vector<Tool> &tools, const std::vector<Tool> &known,
                          const Date &today)
{
    text::Problems problems;
    const content::ToolIndex index(known);
    for (const auto &tool : tools) {
        if (tool.unreadable)
            continue;
        auto found = ToolChecker(tool, index, today).run();
        problems.insert(problems.end(), found.begin(), found.end());
    }
    return problems;
}

} // namespace check
