#pragma once

#include <QByteArray>
#include <QPageSize>

class QTextDocument;

namespace reader {

/// The paper that people have where they live.
QPageSize usualPaper();

/// Pixels of the screen to which a page's column is as wide as on paper.
double paperColumn(const QPageSize &paper);

/// A page as a file for printers, made in memory; its parts carry no title and no name.
QByteArray toPdf(const QTextDocument &page, const QPageSize &paper);

} // namespace reader
