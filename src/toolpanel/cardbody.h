#pragma once

#include "content/toolindex.h"
#include "guide/aboutpage.h"
#include "look/icons.h"
#include "text/date.h"
#include "text/place.h"
#include "widgets/cardtext.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace toolfacts {
struct Alternative;
}
namespace widgets {
class CollapsibleSection;
}

namespace toolpanel {

/// A page that names a tool.
struct ToolPage {
    text::Place place; ///< of its first mention
    QString title;
    int mentions = 0;

    bool operator==(const ToolPage &) const = default;
};

/// Everything that a card says.
struct CardContent {
    const content::Tool *tool = nullptr;
    content::ToolIndex tools; ///< all, to follow successors
    text::Language reader;
    text::Date today;
    std::optional<guide::AboutPage> about; ///< the page of the guide about it
    std::string linked;                    ///< the address of the link that led here, if any
    bool showsSources = false;
    std::optional<std::vector<ToolPage>> pages; ///< in reading order; nothing while nobody knows
    std::map<QString, bool> folds;              ///< parts the person has folded or unfolded, by key

    /// In the same language of the interface, and while the tools have not changed.
    bool saysTheSame(const CardContent &other) const;
};

/// The part of a card that scrolls. It is made for one content and does not change.
class CardBody final : public QWidget
{
    Q_OBJECT

public:
    explicit CardBody(CardContent content, QWidget *parent = nullptr);

    const CardContent &content() const { return m_content; }
    const content::Tool &tool() const { return *m_content.tool; }

    // For the parts of the card, which stand in files of their own.
    QVBoxLayout &column() { return *m_column; }
    void addHeading(const QString &words);
    widgets::CollapsibleSection &addPart(const QString &key, bool openAtFirst);
    /// A sentence with who says so.
    void addStatement(QVBoxLayout &into, const content::Statement &statement);
    /// Adds the sources if they are shown; otherwise puts them into the tool tip.
    void addSource(QVBoxLayout &into, widgets::CardText &of, const content::Evidence &evidence);
    /// The name of a tool that leads to its card.
    void addToolLink(QVBoxLayout &into, const std::string &id, const QString &before = {});
    QString words(const content::Words &words) const;
    const content::Tool *find(const std::string &id) const;

signals:
    void toolRequested(const QString &id);
    void placeRequested(const text::Place &place);
    void folded(const QString &key, bool open);

private:
    void addTop();
    void addAboutPage();
    void addSteps();
    void addPages();

    CardContent m_content;
    QVBoxLayout *m_column;
};

/// The warning for a link to a tool whose address may belong to somebody else now.
QString linkedWords(const content::Tool &tool, const std::string &address);

/// What stands for a tool whose data could not be read.
QString unreadableWords(const content::Tool &tool);
QString otherStatusWords();
/// The state of what may stand in a tool's place today.
QString alternativeWords(const toolfacts::Alternative &alternative, const text::Date &today);

void addLinked(CardBody &body);
void addState(CardBody &body);
void addAlternatives(CardBody &body);
void addHistory(CardBody &body);
void addJudgements(CardBody &body);
void addFacts(CardBody &body);
void addAddresses(CardBody &body);

} // namespace toolpanel
