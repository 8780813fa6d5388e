#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QTextDocument;

namespace markup {
struct Document;
struct Inline;
} // namespace markup

namespace render {

class Style;

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
};

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

/// What must be known before the page is read.
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

/// Something to know about the whole guide.
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
    std::vector<CoverButton> buttons{}; ///< the first is what most want
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

struct PlacedLink {
    int start = 0;
    int end = 0;
    std::string address;
    QString toolTip{};  ///< plain text; may be empty
    std::string card{}; ///< LinkLook::card
    bool isButton = false;
};

struct PlacedPicture {
    int position = 0;
    QSizeF size;      ///< in pixels, as it would like to be drawn
    double share = 1; ///< of the column's width that it may take
    QString label;    ///< empty for a mere decoration
};

/// A sign that is drawn beside the title of a box. It is no character: nothing of it is copied,
/// searched, printed or read aloud.
struct PlacedSign {
    enum class Kind { Danger, Warning, Note, Correction };

    Kind kind = Kind::Note;
    int position = 0; ///< of the title's first character
    double side = 0;  ///< pixels
    double gap = 0;   ///< between sign and title
};

/// A property of characters that are the program's own and no part of the page: they are copied,
/// printed and read aloud, but not searched.
constexpr int ownWordsProperty = 0x100000 + 1; // QTextFormat::UserProperty + 1

/// Where the parts of a page stand in the text document, as positions of characters.
struct Placed {
    std::vector<int> blocks; ///< of each top-level block
    std::map<std::string, int, std::less<>> ids;
    std::vector<PlacedLink> links;       ///< in the order of the text
    std::vector<PlacedPicture> pictures; ///< likewise; narrower where the column is
    std::vector<PlacedSign> signs;       ///< likewise
    std::vector<double> tables;          ///< characters of a line below which each becomes a list
};

/// Writes a page into an empty text document.
Placed render(const markup::Document &document, const Header &header, const Style &style,
              const Words &words, const Answers &answers, QTextDocument &target);

/// Whether a table would be written otherwise in lines of another length.
bool dependsOn(const Placed &placed, double line, double otherLine);

/// Whether the document begins with its own title, which the header then stands for.
bool repeatsTitle(const markup::Document &document, const QString &title);

/// The link that a character belongs to; -1 if it is none's.
int linkAt(const Placed &placed, int position);

/// A tool tip that shows the text as it is: Qt would read mark-up in it, and open the files that it
/// names.
QString plainToolTip(const QString &text);

} // namespace render
