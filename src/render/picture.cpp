#include "render/picture.h"

#include "guide/imagefile.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace render {

namespace {

constexpr int allocationLimit = 64; ///< MB
constexpr int bytesPerPixel = 4;

QByteArray formatOf(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.starts_with("\xFF\xD8\xFF") ? "jpeg" : QByteArray();
}

/// What is drawn in black on nothing could not be seen on a dark page.
QImage onWhite(const QImage &picture)
{
    if (!picture.hasAlphaChannel())
        return picture;
    QImage result(picture.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, picture);
    return result;
}

} // namespace

QSize PictureLoader::sizeFor(const QSize &original) const
{
    return original.width() <= m_widest
        ? original
        : QSize(m_widest, std::max(1, original.height() * m_widest / original.width()));
}

QImage PictureLoader::load(std::string_view bytes)
{
    const auto format = formatOf(bytes);
    if (format.isEmpty() || m_left == 0)
        return {};
    auto data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    QImageReader::setAllocationLimit(allocationLimit);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize original = reader.size();
    if (original.isEmpty()
        || std::max(original.width(), original.height()) > guide::longestImageSide
        || qint64{original.width()} * original.height() > guide::mostImagePixels)
        return {};
    const QSize size = sizeFor(original);
    const auto cost = qsizetype{bytesPerPixel} * size.width() * size.height();
    if (cost > m_bytesLeft)
        return {};
    if (size != original)
        reader.setScaledSize(size);
    const auto picture = reader.read();
    if (picture.isNull())
        return {};
    --m_left;
    m_bytesLeft -= cost;
    return onWhite(picture);
}

} // namespace render
