#pragma once

#include "reader/linktarget.h"

#include <QObject>
#include <QString>

#include <string>

namespace reader {

/// Decides what following a link does: it navigates, asks for the card of a tool, a term or the
/// address, or says that the link is dead.
class LinkRouter final : public QObject
{
    Q_OBJECT

public:
    LinkRouter(models::Navigator &navigator, const MentionCatalogue &catalogue,
               QObject *parent = nullptr);

    /// Describes where a link of the current page leads; empty for an empty address.
    QString describe(const render::PlacedLink &link) const;
    void follow(const render::PlacedLink &link, const QRect &where);
    /// The complete address of a link out of the guide; any other address unchanged.
    std::string fullAddress(const std::string &address) const;

signals:
    void ledToSearch();
    void ledOut(const std::string &address, const QRect &where);
    /// The address is that of a link out of the guide, in whose place the card is shown, else
    /// empty.
    void ledToTool(const QString &id, const std::string &address);
    void ledToTerm(const QString &id, const QRect &where);
    void wasDead(const QString &sentence);

private:
    struct Step;

    models::Navigator &m_navigator;
    LinkTargets m_targets;
};

} // namespace reader
