#pragma once

#include "content/tool.h"

#include <QCoreApplication>
#include <QStringList>

#include <string_view>

namespace words {

/// Describes the data about tools in the language of the interface.
class FactWords
{
    Q_DECLARE_TR_FUNCTIONS(words::FactWords)

public:
    static QString attribute(std::string_view name);
    static QString value(std::string_view attribute, std::string_view value);
    /// A name for one of content::toolNeeds().
    static QString need(std::string_view name);
    static QString relation(content::Relation relation);

    /// One attribute of one tool.
    struct Said {
        QString value;       ///< "To be checked" if nobody could verify it
        bool isOpen = false; ///< the value is unknown
        QString open;        ///< of a list: what besides nobody could verify
        QString note;
        QString date;   ///< and whether only the vendor says so
        QString caveat; ///< the same, but a date only where it is old
        QString source; ///< with its date
    };
    static Said said(const content::Tool &tool, std::string_view attribute,
                     const text::Language &reader);
    static Said needs(const content::Tool &tool, const std::vector<content::Need> &needs,
                      const text::Language &reader);
};

} // namespace words
