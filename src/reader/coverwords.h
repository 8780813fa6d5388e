#pragma once

#include "actions/kept.h"
#include "content/tool.h"
#include "render/pageheader.h"
#include "text/date.h"

#include <QCoreApplication>

namespace actions {
struct Run;
}
namespace guide {
class Guide;
}

class QAction;

namespace reader {

/// What stands on the cover of a guide besides its text, in the interface's language.
class CoverWords
{
    Q_DECLARE_TR_FUNCTIONS(reader::CoverWords)

public:
    /// How old the guide is, and where it comes from. Nothing vouches for one that was opened.
    static std::vector<render::CoverFact> facts(const guide::Guide &guide,
                                                const std::vector<content::Tool> &tools,
                                                const text::Date &today);
    /// What this run leaves behind, as far as the kernel or nobody holds it to that.
    static render::CoverFact traces(const actions::Run &run, actions::Kept kept);
    /// Leads to the page behind the cover.
    static render::CoverButton startButton(const QAction &nextPage);
    static render::CoverButton searchButton(const QAction &search, const QImage &icon);

private:
    static QString stays(actions::Kept kept);
};

} // namespace reader
