#pragma once

#include "reader/linktarget.h"

#include <QObject>
#include <QString>

#include <string>

namespace reader {

/// Decides what a followed link does: it moves the reader, or asks for the panel, or says that it
/// is dead.
class LinkFollower final : public QObject
{
    Q_OBJECT

public:
    LinkFollower(models::Navigator &navigator, const Mentioning &mentioning,
                 QObject *parent = nullptr);

    /// Where a link of the page on show leads, in words; empty for an empty address.
    QString describe(const render::PlacedLink &link) const;
    void follow(const render::PlacedLink &link, const QRect &where);
    /// Outside the guide, in full; any other address as it is.
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
