#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>
#include <map>
#include <string>

namespace markup {
struct Inline;
}

namespace render {

enum class LinkState {
    Page,
    OtherLanguage,
    External,
    Dead,
    Retired, ///< external, to a service that was shut down
    None,    ///< plain text: nobody can follow it
};

/// How a link is drawn.
struct LinkStyle {
    LinkState state = LinkState::Page;
    QString mark;    ///< OtherLanguage: the language it will land in, short ("en")
    QString toolTip; ///< plain text; may be empty
    std::string
        card{}; ///< External, Retired: the tool ("tool:ID") whose card is shown instead, if any
    bool isVisited = false;
};

/// How a mention of a tool or a term is drawn.
struct MentionStyle {
    enum class Tone {
        Maintained, ///< a tool that is maintained
        Careful,    ///< one that is not, or about which that is not certain
        Danger,     ///< one that nobody should use
        Term,
    };

    Tone tone = Tone::Maintained;
    QString word;               ///< its state, in brackets after the first mention in a section
    QString toolTip;            ///< plain text; may be empty
    bool isDiscouraged = false; ///< nobody should use it: external links to it lead to its card
    bool isLink = true;
};

using LinkStyles = std::function<LinkStyle(const std::string &address)>;

using MentionStyles = std::function<MentionStyle(const markup::Inline &mention)>;

/// A picture of a page.
struct Picture {
    QImage image{};
    QSizeF size{};      ///< in pixels; empty for what is not drawn
    std::string file{}; ///< whose image comes later; empty if it is there
};

/// The picture at an address.
using Pictures = std::function<Picture(const std::string &address)>;

/// Answers the questions that come up while a page is rendered.
struct PageResolver {
    LinkStyles linkStyle;
    Pictures picture;                ///< may be empty: then none is drawn
    MentionStyles mentionStyle = {}; ///< may be empty: then mentions are plain text
    bool drawsIcons = true;          ///< whether the view draws PageMap::icons
};

/// The words that a page needs besides its own, in the reader's language.
struct Words {
    QString image; ///< "Image: %1"
    QString done;  ///< of a task, after its box, in brackets
    QString toDo;
    QString backToText;
    QString toolsNamed;                           ///< "Tools named here:"
    QString showTool;                             ///< what a click on one does
    std::map<std::string, QString> calloutTitles; ///< by class
    QString restLeftOut{}; ///< what stands at the end of a page that takes too long
};

} // namespace render
