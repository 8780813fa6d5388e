#pragma once

#include <QByteArray>
#include <QPageSize>

class QTextDocument;

namespace reader {

/// The usual paper size of the user's country.
QPageSize usualPaper();

/// The width in screen pixels of a page's column on paper.
double paperColumn(const QPageSize &paper);

/// Renders a page to PDF in memory, without title or author in its metadata.
QByteArray toPdf(const QTextDocument &page, const QPageSize &paper);

} // namespace reader
