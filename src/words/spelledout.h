#pragma once

#include <QString>

#include <string>

namespace words {

/// The address as it is, with every character that cannot be seen spelled out.
QString spelledOut(const QString &address);

/// An address in three parts, of which the host matters: as it is asked for, encoded. Of what is no
/// readable address of the web the host is all of it, spelled out.
struct SpelledAddress {
    QString before;
    QString host;
    QString after;

    QString whole() const { return before + host + after; }
};

SpelledAddress spelledAddress(const std::string &address);

} // namespace words
