#pragma once

#include <QSizeF>
#include <QString>
#include <QUrl>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace render {

struct PlacedLink {
    int start = 0;
    int end = 0;
    std::string address;
    QString toolTip{};  ///< plain text; may be empty
    std::string card{}; ///< LinkStyle::card
    bool isButton = false;
};

struct PlacedPicture {
    int position = 0;
    QSizeF size;        ///< preferred size in pixels
    double share = 1;   ///< of the column's width that it may take
    QString label;      ///< empty for a mere decoration
    std::string file{}; ///< that its image comes from, later; empty if it is there
};

/// What the image of a picture is called among the document's resources, by its number.
QUrl pictureName(std::size_t number);

/// An icon drawn beside the title of a box. It is not part of the text: it is not copied, searched,
/// printed or read aloud.
struct PlacedIcon {
    enum class Kind { Danger, Warning, Note, Correction };

    Kind kind = Kind::Note;
    int position = 0; ///< of the title's first character
    double side = 0;  ///< pixels
    double gap = 0;   ///< between icon and title
};

/// Marks characters that the program added to the page: they are copied, printed and read aloud,
/// but not searched.
constexpr int ownWordsProperty = 0x100000 + 1; // QTextFormat::UserProperty + 1

/// The positions of a page's parts in the text document, in characters.
struct PageMap {
    std::vector<int> blocks; ///< of each top-level block
    std::map<std::string, int, std::less<>> ids;
    std::vector<PlacedLink> links;       ///< in the order of the text
    std::vector<PlacedPicture> pictures; ///< likewise; narrower where the column is
    std::vector<PlacedIcon> icons;       ///< likewise
    std::vector<double> tables;          ///< characters of a line below which each becomes a list
};

/// Whether the page has to be written again for lines of another length, because a table would
/// change.
bool needsRewrite(const PageMap &pageMap, double line, double otherLine);

/// The index of the link at a character; -1 if there is none.
int linkAt(const PageMap &pageMap, int position);

} // namespace render
