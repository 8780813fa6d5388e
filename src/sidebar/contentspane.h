#pragma once

#include "widgets/titledpane.h"

namespace models {
class ContentsModel;
class OutlineModel;
} // namespace models
namespace widgets {
class Splitter;
}

namespace sidebar {

class ContentsView;
class OutlineView;

/// The guide's contents, and below them the headings of the page on show, if it has any.
class ContentsPane final : public QWidget
{
    Q_OBJECT

public:
    ContentsPane(models::ContentsModel &contents, models::OutlineModel &outline,
                 QWidget *parent = nullptr);

    ContentsView &contents() { return *m_contents; }
    OutlineView &outline() { return *m_outline; }
    void setGuideTitle(const QString &title, const QString &subtitle);
    /// Whether the headings are wanted; they are shown only where there are some.
    void setOutlineWanted(bool wanted);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fitOutline();
    int wantedOutlineHeight() const;

    models::OutlineModel &m_headings;
    widgets::Splitter *m_splitter;
    ContentsView *m_contents;
    OutlineView *m_outline;
    widgets::TitledPane *m_contentsPart;
    widgets::TitledPane *m_outlinePart;
    bool m_outlineWanted = true;
    bool m_isSizedByHand = false;
};

} // namespace sidebar
