#include "words/factwords.h"

#include "words/factlabels.h"
#include "words/sourcewords.h"
#include "words/toolwords.h"

namespace words {

using namespace Qt::StringLiterals;

namespace {

QString asWritten(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString together(const QStringList &parts)
{
    return ToolWords::sentence(parts.join(u", "_s));
}

void addOnce(QStringList &list, const QString &words)
{
    if (!words.isEmpty() && !list.contains(words))
        list += words;
}

} // namespace

QString FactWords::attribute(std::string_view name)
{
    const auto *label = attributeLabel(name);
    return label != nullptr ? tr(label) : asWritten(name);
}

QString FactWords::value(std::string_view attribute, std::string_view value)
{
    const auto *label = valueLabel(attribute, value);
    return label != nullptr ? tr(label) : asWritten(value);
}

QString FactWords::need(std::string_view name)
{
    const auto *label = needLabel(name);
    return label != nullptr ? tr(label) : asWritten(name);
}

QString FactWords::relation(content::Relation relation)
{
    switch (relation) {
    case content::Relation::Renamed:
        return tr("renamed");
    case content::Relation::Merged:
        return tr("merged into");
    case content::Relation::Fork:
        return tr("carried on by others as");
    case content::Relation::Advised:
        break;
    }
    return tr("advised instead");
}

FactWords::Said FactWords::said(const content::Tool &tool, std::string_view attribute,
                                const text::Language &reader)
{
    const auto *fact = tool.fact(attribute);
    Said result;
    result.isOpen =
        fact == nullptr || fact->isUnknown() || (fact->values.empty() && fact->unknown.empty());
    if (result.isOpen)
        result.value = ToolWords::sentence(value({}, "unknown"));
    if (fact == nullptr)
        return result;
    QStringList values;
    QStringList open;
    for (const auto &value : fact->values)
        values += FactWords::value(attribute, value);
    for (const auto &value : fact->unknown)
        open += FactWords::value(attribute, value);
    if (attribute == "audits" && fact->has("listed")) {
        values.clear();
        for (const auto &audit : tool.audits) {
            const auto year = QString::fromStdString(audit.year);
            values +=
                audit.by.empty() ? year : u"%1 (%2)"_s.arg(QString::fromStdString(audit.by), year);
        }
    }
    if (!result.isOpen)
        result.value = together(values);
    if (!open.isEmpty())
        result.open = tr("to be checked: %1").arg(open.join(u", "_s));
    result.note = QString::fromStdString(content::wordsFor(fact->notes, reader));
    result.date = SourceWords::dated(fact->evidence);
    result.caveat = SourceWords::caveat(fact->evidence, text::Date::today());
    result.source = SourceWords::source(tool, fact->evidence);
    return result;
}

FactWords::Said FactWords::needs(const content::Tool &tool, const std::vector<content::Need> &needs,
                                 const text::Language &reader)
{
    const auto today = text::Date::today();
    Said result;
    QStringList values;
    QStringList notes;
    QStringList sources;
    QStringList dates;
    QStringList caveats;
    for (const auto &need : needs) {
        values += FactWords::need(need.need);
        if (const auto &note = content::wordsFor(need.notes, reader); !note.empty())
            notes += QString::fromStdString(note);
        addOnce(sources, SourceWords::source(tool, need.evidence));
        addOnce(dates, SourceWords::dated(need.evidence));
        addOnce(caveats, SourceWords::caveat(need.evidence, today));
    }
    result.isOpen = needs.empty();
    result.value = result.isOpen ? ToolWords::sentence(value({}, "unknown")) : together(values);
    result.note = notes.join(u' ');
    result.date = dates.join(u", "_s);
    result.caveat = caveats.join(u", "_s);
    result.source = sources.join(u'\n');
    return result;
}

} // namespace words
