#pragma once

#include "content/toolindex.h"
#include "hosts/hosts.h"
#include "linkcard/linkadvice.h"
#include "toolfacts/retiredaddress.h"

#include <QCoreApplication>

#include <optional>

namespace guide {
class Guide;
}

namespace linkcard {

/// Describes in words what is known about an address and what is suspicious about it.
class LinkInspector
{
    Q_DECLARE_TR_FUNCTIONS(linkcard::LinkInspector)

public:
    /// Sets the tools of the built-in and the current guide, and what the latter says itself.
    void set(const std::vector<content::Tool> &tools, const guide::Guide &guide);

    LinkAdvice about(const std::string &address, const QString &linkText) const;

private:
    const content::Tool *toolWith(const std::vector<std::string> content::Tool::*hosts,
                                  const std::string &host) const;
    const content::Tool *toolOfRetiredPage(const std::string &address) const;
    static void addTool(const content::Tool &tool, LinkAdvice &advice);
    void addService(const std::string &host, LinkAdvice &advice) const;
    void add(const hosts::Finding &finding, LinkAdvice &advice) const;
    static QString heading(const std::vector<hosts::Finding> &findings, bool isRetired);

    std::vector<content::Tool> m_tools;
    content::ToolIndex m_toolIndex;
    toolfacts::RetiredAddresses m_retired;
    std::optional<hosts::HostJudge> m_judge;
};

} // namespace linkcard
