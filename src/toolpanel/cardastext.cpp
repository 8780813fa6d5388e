#include "toolpanel/cardastext.h"

#include "toolfacts/succession.h"
#include "toolpanel/cardbody.h"
#include "words/factwords.h"
#include "words/sourcewords.h"
#include "words/toolwords.h"

#include <QStringList>

namespace toolpanel {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(toolpanel::CardBody)
};

class Lines
{
public:
    explicit Lines(const CardContent &content) : m_content(content), m_tool(*content.tool) {}

    QString run()
    {
        add(QString::fromStdString(m_tool.shownName(m_content.reader)));
        if (m_tool.unreadable) {
            add(unreadableWords(m_tool));
            return m_lines.join(u'\n');
        }
        add(words(m_tool.what.words));
        if (!m_content.linked.empty())
            add(linkedWords(m_tool, m_content.linked));
        addStates();
        addStatements(Words::tr("If you still have it"), m_tool.ifInstalled);
        addAlternatives();
        addStatements(Words::tr("Risks"), m_tool.risks);
        return m_lines.join(u'\n');
    }

    QString speech()
    {
        run();
        if (!m_tool.unreadable) {
            addNeeds(Words::tr("Made for"), m_tool.fits);
            addNeeds(Words::tr("Not made for"), m_tool.doesNotFit);
        }
        QStringList sentences;
        for (const auto &line : m_lines.sliced(1)) {
            const auto words = line.startsWith(dash) ? line.sliced(dash.size()) : line;
            if (!words.isEmpty())
                sentences += words.back().isPunct() ? words : words + u'.';
        }
        return sentences.join(u' ');
    }

private:
    inline static const auto dash = u"– "_s;

    void addNeeds(const QString &heading, const std::vector<content::Need> &needs)
    {
        if (needs.empty())
            return;
        addHeading(heading + u':');
        for (const auto &need : needs) {
            add(words::ToolWords::sentence(words::FactWords::need(need.need)));
            add(words(need.notes));
        }
    }

    void add(const QString &line)
    {
        if (!line.isEmpty())
            m_lines += line;
    }

    void addHeading(const QString &heading)
    {
        m_lines += QString();
        m_lines += heading;
    }

    void addStates()
    {
        m_lines += QString();
        addStatus(m_tool.status);
        add(words::SourceWords::checked(m_tool.lastVerified, m_content.today));
        const auto &safety = m_tool.safety;
        if (safety.flag != content::SafetyFlag::None) {
            add(words::ToolWords::sentence(words::ToolWords::safety(safety.flag)));
            add(words(safety.notes));
            add(words::SourceWords::source(m_tool, safety.evidence));
        }
        if (!m_tool.otherStatus)
            return;
        add(otherStatusWords());
        addStatus(*m_tool.otherStatus);
    }

    void addStatus(const content::Status &status)
    {
        add(words::ToolWords::sentence(words::ToolWords::stateLine(status, m_content.today)));
        add(words(status.notes));
        add(words::SourceWords::source(m_tool, status.evidence));
    }

    void addStatements(const QString &heading, const std::vector<content::Statement> &statements)
    {
        if (statements.empty())
            return;
        addHeading(heading);
        for (const auto &statement : statements) {
            const auto guide = words::SourceWords::fromOpenedGuide(statement.evidence);
            const auto said = dash + words(statement.words);
            add(guide.isEmpty() ? said : u"%1 (%2)"_s.arg(said, guide));
        }
    }

    void addAlternatives()
    {
        const auto found = toolfacts::alternatives(m_tool, m_content.tools);
        if (found.empty())
            return;
        addHeading(Words::tr("In its place, today"));
        for (const auto &alternative : found) {
            const auto name = alternative.tool != nullptr
                ? alternative.tool->shownName(m_content.reader)
                : alternative.id;
            add(dash
                + u"%1: %2"_s.arg(QString::fromStdString(name),
                                  alternativeWords(alternative, m_content.today)));
        }
    }

    QString words(const content::Words &words) const
    {
        return QString::fromStdString(content::wordsFor(words, m_content.reader));
    }

    const CardContent &m_content;
    const content::Tool &m_tool;
    QStringList m_lines;
};

} // namespace

QString cardAsText(const CardContent &content)
{
    return Lines(content).run();
}

QString cardAsSpeech(const CardContent &content)
{
    return Lines(content).speech();
}

} // namespace toolpanel
