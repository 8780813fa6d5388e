#pragma once

#include "content/toolindex.h"
#include "hosts/hosts.h"
#include "linkcard/linkadvice.h"
#include "toolfacts/goneaddress.h"

#include <QCoreApplication>

#include <optional>

namespace guide {
class Guide;
}

namespace linkcard {

/// Puts into words what is known of an address and what it hides.
class LinkAdvisor
{
    Q_DECLARE_TR_FUNCTIONS(linkcard::LinkAdvisor)

public:
    /// The tools of the built-in guide and the one on show, and what that one says itself.
    void set(const std::vector<content::Tool> &tools, const guide::Guide &guide);

    LinkAdvice about(const std::string &address, const QString &linkText) const;
    /// How an address is shown and copied: its host encoded, every character to be seen.
    static QString spelled(const std::string &address);

private:
    const content::Tool *toolWith(const std::vector<std::string> content::Tool::*hosts,
                                  const std::string &host) const;
    const content::Tool *toolOfGonePage(const std::string &address) const;
    static void addTool(const content::Tool &tool, LinkAdvice &advice);
    void addService(const std::string &host, LinkAdvice &advice) const;
    void add(const hosts::Finding &finding, LinkAdvice &advice) const;
    static QString heading(const std::vector<hosts::Finding> &findings, bool isGone);

    std::vector<content::Tool> m_tools;
    content::ToolIndex m_toolIndex;
    toolfacts::GoneAddresses m_gone;
    std::optional<hosts::HostJudge> m_judge;
};

} // namespace linkcard
