#pragma once

#include <QObject>
#include <QString>

#include <string>

namespace content {
struct Tool;
}

namespace models {
class Navigator;
class ToolsModel;
} // namespace models

namespace ui {

/// Decides what a followed link does: it moves the reader, or asks for the panel, or says that it
/// is dead.
class LinkFollower final : public QObject
{
    Q_OBJECT

public:
    LinkFollower(models::Navigator &navigator, const models::ToolsModel &tools,
                 QObject *parent = nullptr);

    /// What leads to a tool in the list.
    static std::string toolAddress(const std::string &id);

    /// Where a link of the page on show leads, in words; empty for an empty address.
    QString describe(const std::string &address) const;
    void follow(const std::string &address, const QRect &where);

signals:
    void ledOut(const std::string &address, const QRect &where);
    void ledToTool(const QString &id);
    void wasDead(const QString &sentence);

private:
    const content::Tool *toolAt(const std::string &address) const;

    models::Navigator &m_navigator;
    const models::ToolsModel &m_tools;
};

} // namespace ui
