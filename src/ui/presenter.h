#pragma once

#include "markup/document.h"
#include "render/page.h"
#include "text/language.h"
#include "text/place.h"

#include <QObject>

#include <map>

namespace guide {
struct Edition;
struct Entry;
class Guide;
} // namespace guide
namespace models {
class Navigator;
}
namespace render {
class Style;
}

namespace ui {

class PagePane;
class ReaderView;

/// Brings what the Navigator says to the page pane: reads, renders, scrolls to the place.
class Presenter final : public QObject
{
    Q_OBJECT

public:
    Presenter(models::Navigator &navigator, PagePane &pane, QObject *parent = nullptr);

    /// Shows the navigator's place.
    void show();
    /// The same place again, after the fonts, the colours or the interface's language have changed.
    void renew();

signals:
    void shown(const QString &title);

private:
    /// A page as it stands in a view.
    struct Shown {
        text::PageId page;
        text::Language reader;
        markup::Document document;
    };

    void remember();
    void fill(ReaderView &view, Shown &shown, const guide::Entry &entry,
              const guide::Edition &edition);
    render::Header header(const guide::Entry &entry, const guide::Edition &edition) const;
    render::LinkLook linkLook(const std::string &address, const guide::Edition &from) const;
    /// False if the place names a section that the page lacks.
    bool scroll(ReaderView &view, const Shown &shown) const;

    models::Navigator &m_navigator;
    PagePane &m_pane;
    std::map<text::Language, Shown> m_shown; ///< by the language of the view
    text::Language m_current;
};

} // namespace ui
