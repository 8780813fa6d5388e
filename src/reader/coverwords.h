#pragma once

#include "actions/savingstatus.h"
#include "content/tool.h"
#include "render/pageheader.h"
#include "text/date.h"

#include <QCoreApplication>

namespace actions {
struct LaunchContext;
}
namespace guide {
class Guide;
}

class QAction;

namespace reader {

/// The texts that the program adds to the cover of a guide, in the language of the interface.
class CoverWords
{
    Q_DECLARE_TR_FUNCTIONS(reader::CoverWords)

public:
    /// The age and origin of the guide. Those of an opened guide cannot be verified.
    static std::vector<render::CoverFact> facts(const guide::Guide &guide,
                                                const std::vector<content::Tool> &tools,
                                                const text::Date &today);
    /// What traces this run leaves, and whether the kernel enforces that.
    static render::CoverFact traces(const actions::LaunchContext &launch,
                                    actions::SavingStatus status);
    /// The button that leads to the page after the cover.
    static render::CoverButton startButton(const QAction &nextPage);
    static render::CoverButton searchButton(const QAction &search, const QImage &icon);

private:
    static QString stays(actions::SavingStatus status);
};

} // namespace reader
