#pragma once

#include <QCoreApplication>
#include <QDate>

namespace content {
struct YamlNode;
}

namespace ui {

/// How old the advice on a page is, in the interface's language.
class AdviceAge
{
    Q_DECLARE_TR_FUNCTIONS(ui::AdviceAge)

public:
    /// "Advice checked on 23 November 2026", from "reviewed:", else from "date:". Dates that are
    /// not understood, or that are still to come, count as none; that there is none is said.
    static QString sentence(const content::YamlNode &frontMatter, QDate today);
};

} // namespace ui
