#pragma once

#include <QImage>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace render {

/// A tool that the page names.
struct HeaderTool {
    QString name;
    QString state;       ///< in brackets behind the name; may be empty
    std::string address; ///< leads to it in the list of tools
};

/// A line of names that the header gives.
struct HeaderLine {
    QString label;
    std::vector<HeaderTool> tools;
};

/// A warning above the page.
struct HeaderWarning {
    QString title; ///< empty: there is none
    std::vector<HeaderLine> lines{};
};

/// A link that is set as a button.
struct CoverButton {
    QString words;
    QImage icon{}; ///< null for none
    std::string address;
    QString toolTip;
};

/// A fact about the whole guide.
struct CoverFact {
    QString title;
    QString sentences;
    bool isAlarm = false;
};

/// How a guide's first page is set: its name above the text, facts about it below the first
/// section, tables as plain rows.
struct Cover {
    QString title; ///< the guide's
    QString subtitle;
    QImage icon;
    std::vector<CoverButton> buttons{}; ///< the first is the main one
    std::vector<CoverFact> facts;
};

/// What stands above the text.
struct Header {
    QString section; ///< the chapter it belongs to; may be empty
    QString title;
    QString mark;  ///< language of the title where it is not the page's; may be empty
    QString facts; ///< one line; may be empty
    std::vector<HeaderTool> tools{};
    HeaderWarning warning{};
    std::optional<Cover> cover{}; ///< in the place of all but facts and warning
};

} // namespace render
