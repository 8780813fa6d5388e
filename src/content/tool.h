#pragma once

#include "content/evidence.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

enum class ToolState { Active, Maintenance, AtRisk, Superseded, Discontinued, Unknown };
/// "at_risk": as tools/ID.yaml writes it.
std::string_view nameOf(ToolState state);

enum class SafetyFlag { None, Caution, Unsafe };
enum class Relation { Renamed, Merged, Fork, Advised };

/// Where a tool is in its life, and who says so.
struct Status {
    ToolState state = ToolState::Unknown;
    std::string since; ///< as text::Date reads it; empty if not known
    Words notes;
    Evidence evidence;
};

/// Independent of the status: an active tool may be unsafe.
struct Safety {
    SafetyFlag flag = SafetyFlag::None;
    Words notes;
    Evidence evidence;
};

struct Release {
    std::string version; ///< empty where there are no releases (a phone call)
    std::string date;
    bool applies = true; ///< false: "na"
    Evidence evidence;
};

/// One link in the chain of successors.
struct Successor {
    std::string id;
    Relation relation = Relation::Advised;
    std::string date;
    Words notes;
    Evidence evidence;
};

/// A need (toolschema) that a tool fits or does not fit.
struct Need {
    std::string need;
    Words notes;
    Evidence evidence;
};

struct Audit {
    std::string year;
    std::string by;
    Words scope;
    Evidence evidence;
};

/// An address that old guides print.
struct ToolLink {
    std::string url;
    bool clickable = false;
    Words notes;
    Evidence evidence;
};

/// What must be said where an old guide says something else.
struct Correction {
    int line = 0; ///< of the page this project began with
    Words words;
    Evidence evidence;
};

/// How a text names a tool.
struct Naming {
    using Phrases = std::map<text::Language, std::vector<std::string>>;

    bool isLookedFor = true; ///< false for what is too ordinary (a phone call)
    /// Names that are words of the language too: they count only as they are written here, and
    /// with a word of the context in the same paragraph.
    std::vector<std::string> ambiguous;
    Phrases context;
    Phrases otherMeanings; ///< phrases that hold a name and mean something else
};

/// A communication tool as tools/ID.yaml names it.
struct Tool {
    std::string id;
    std::string name; ///< in English, where it differs
    Words names;      ///< only where the languages differ
    std::vector<std::string> aliases;
    Naming naming;
    Status status;
    std::optional<Status>
        otherStatus; ///< what another source says that is better, and so not shown first
    Safety safety;
    Release release;
    std::string lastVerified; ///< date of the newest evidence
    Statement what;
    Words summaries; ///< one line
    std::vector<Successor> successors;
    std::vector<Statement> history;
    std::vector<Statement> ownership;
    std::map<std::string, Fact, std::less<>> facts; ///< by attribute (toolschema)
    std::vector<Audit> audits;
    std::vector<Need> fits;
    std::vector<Need> doesNotFit;
    std::vector<Statement> pros;
    std::vector<Statement> cons;
    std::vector<Statement> risks;
    std::vector<Statement> ifInstalled;
    std::string howTo; ///< name of a page, or empty
    std::vector<std::string> ownHosts;
    std::vector<std::string> retiredHosts;
    std::vector<std::string> lookalikeHosts;
    std::vector<ToolLink> links;
    std::vector<Correction> corrections;
    std::map<std::string, Source> sources;
    std::string file;
    bool unreadable = false;      ///< only the name is known: its data could not be read
    bool fromOpenedGuide = false; ///< not one of the built-in tools
    /// What an opened guide adds to a built-in one: names, which are among the aliases too, and
    /// hosts, which are among the retired and the look-alike ones.
    std::vector<std::string> namesOfGuide;
    std::vector<std::string> hostsOfGuide;

    /// Its name as readers of a language know it.
    const std::string &shownName(const text::Language &reader) const;
    /// Null if the data say nothing of the attribute.
    const Fact *fact(std::string_view attribute) const;
    /// Not to be installed: gone, replaced, or unsafe.
    bool isOld() const;
};

} // namespace content
