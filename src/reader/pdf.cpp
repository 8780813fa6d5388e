#include "reader/pdf.h"

#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

namespace reader {

namespace {

constexpr int screenDpi = 96;
constexpr double margin = 2 / 2.54; // inches: what QTextDocument leaves on each side

} // namespace

QPageSize usualPaper()
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

double paperColumn(const QPageSize &paper)
{
    return (paper.size(QPageSize::Inch).width() - 2 * margin) * screenDpi;
}

QByteArray toPdf(const QTextDocument &page, const QPageSize &paper)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    // Qt gives margins of blocks in dots of the device, whatever that is.
    writer.setResolution(screenDpi);
    writer.setPageLayout({paper, QPageLayout::Portrait, {}});
    page.print(&writer);
    return pdf;
}

} // namespace reader
