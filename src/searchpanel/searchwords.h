#pragma once

#include "searchpanel/foundrows.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace content {
struct Term;
}
namespace guide {
class Guide;
}
namespace reader {
class MentionCatalogue;
}
namespace search {
class NameFinder;
}

namespace searchpanel {

/// What a search found, put into words for the reader.
class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(searchpanel::SearchWords)

public:
    SearchWords(const guide::Guide &guide, reader::MentionCatalogue &catalogue,
                search::NameFinder &typed, text::Language reader)
        : m_guide(guide), m_catalogue(catalogue), m_typed(typed), m_reader(std::move(reader))
    {
    }

    enum class Extent { Best, All };
    /// Puts the best section of each page first and further ones after them; Best keeps so few that
    /// every language has room.
    static search::Results arranged(search::Results results, Extent extent);
    /// Tools and terms first, then pages: in the reader's language, then in others under their
    /// names; a row that leads to the rest where there are more.
    std::vector<FoundRow> rows(const search::Results &results,
                               const std::vector<const content::Tool *> &tools,
                               const std::vector<const content::Term *> &terms) const;

    static QString building(int percent);
    static QString failed();
    static QString nothing(const QString &typed);

private:
    FoundRow row(const search::Hit &hit) const;
    FoundRow row(const content::Tool &tool) const;
    FoundRow row(const content::Term &term) const;
    FoundRow heading(const search::Group &group) const;
    /// "Ostel: discontinued" for the tools that a text names and that are not simply active.
    QStringList states(const std::string &text, const text::Language &language) const;
    static QString section(const search::Hit &hit);

    const guide::Guide &m_guide;
    reader::MentionCatalogue &m_catalogue;
    search::NameFinder &m_typed;
    text::Language m_reader;
};

} // namespace searchpanel
