#pragma once

#include <QFileInfo>
#include <QTest>

/// For tests over what other people wrote, which is not of this repository: they say so where it is
/// not there. Also in the function that makes the rows.
#define SKIP_UNLESS_AT_HAND(path)                                                                  \
    if (!QFileInfo::exists(path))                                                                  \
    QSKIP(qPrintable(QFileInfo(path).absoluteFilePath() + QStringLiteral(" is not at hand")))
