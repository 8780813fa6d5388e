#pragma once

#include <QSizeF>
#include <QString>

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

/// Whether a table would be written otherwise in lines of another length.
bool dependsOn(const Placed &placed, double line, double otherLine);

/// The link that a character belongs to; -1 if it is none's.
int linkAt(const Placed &placed, int position);

} // namespace render
