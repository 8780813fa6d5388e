#pragma once

#include <QImage>
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
    Gone, ///< outside, to a service that is gone
    None, ///< plain text: nobody can follow it
};

/// How a link is drawn before anybody follows it.
struct LinkLook {
    LinkState state = LinkState::Page;
    QString mark;    ///< OtherLanguage: the language it will land in, short ("en")
    QString toolTip; ///< plain text; may be empty
    std::string
        card{}; ///< External, Gone: the tool ("tool:ID") whose card is shown instead, if any
    bool isVisited = false;
};

/// How a name is drawn that stands for a tool or a term.
struct MentionLook {
    enum class Tone {
        Kept,    ///< a tool that is kept up
        Careful, ///< one that is not, or not surely
        Danger,  ///< one that nobody should use
        Term,
    };

    Tone tone = Tone::Kept;
    QString word;        ///< its state, set in brackets behind the first mention in a section
    QString toolTip;     ///< plain text; may be empty
    bool isGone = false; ///< nobody should use it: links to it outside lead to its card
    bool isLink = true;
};

using LinkLooks = std::function<LinkLook(const std::string &address)>;

using MentionLooks = std::function<MentionLook(const markup::Inline &mention)>;

/// The picture that stands at an address, else null.
using Pictures = std::function<QImage(const std::string &address)>;

/// What a page asks for while it is written.
struct Answers {
    LinkLooks linkLook;
    Pictures picture;              ///< may be empty: then none is drawn
    MentionLooks mentionLook = {}; ///< may be empty: then mentions are plain text
    bool drawsSigns = true;        ///< whether there is somebody to draw Placed::signs
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
