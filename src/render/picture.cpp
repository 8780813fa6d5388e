#include "render/picture.h"

#include "guide/imagefile.h"
#include "render/drawnparts.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace render {

namespace {

constexpr int allocationLimit = 64; ///< MB
constexpr int bytesPerPixel = 4;
constexpr qint64 maxScans = 100;  ///< of a JPEG
constexpr qint64 usualScans = 10; ///< that cost about as much as the picture at once

QByteArray formatOf(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.starts_with("\xFF\xD8\xFF") ? "jpeg" : QByteArray();
}

/// At most: the mark of a scan may stand in other data too.
qint64 scansIn(std::string_view jpeg)
{
    constexpr std::string_view mark = "\xFF\xDA";
    qint64 scans = 0;
    for (auto at = jpeg.find(mark); at != std::string_view::npos; at = jpeg.find(mark, at + 2))
        ++scans;
    return scans;
}

QSize sizeFor(const QSize &original, int widest)
{
    return original.width() <= widest
        ? original
        : QSize(widest, std::max(1, original.height() * widest / original.width()));
}

qint64 pixelsOf(const QSize &size)
{
    return qint64{size.width()} * size.height();
}

/// Reads within Qt's own limits, in a format that is known.
class Reader
{
public:
    Reader(std::string_view bytes, const QByteArray &format)
        : m_bytes(drawnParts(bytes)),
          m_data(QByteArray::fromRawData(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()))),
          m_buffer(&m_data),
          m_reader(&m_buffer, format)
    {
        QImageReader::setAllocationLimit(allocationLimit);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setAutoTransform(true);
    }
    QImageReader *operator->() { return &m_reader; }

private:
    std::string m_bytes;
    QByteArray m_data;
    QBuffer m_buffer;
    QImageReader m_reader;
};

/// Black drawings on a transparent ground would be invisible on a dark page.
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

bool PictureBudget::mayLook()
{
    return m_left > 0 && m_looksLeft-- > 0;
}

bool PictureBudget::spend(qint64 pixels)
{
    if (pixels > m_pixelsLeft)
        return false;
    m_pixelsLeft -= pixels;
    return true;
}

std::optional<PicturePlan> PictureBudget::plan(std::string_view head)
{
    const auto format = formatOf(head);
    if (format.isEmpty())
        return std::nullopt;
    Reader reader(head, format);
    const QSize original = reader->size();
    if (original.isEmpty() || std::max(original.width(), original.height()) > guide::maxImageSide
        || pixelsOf(original) > guide::maxImagePixels)
        return std::nullopt;
    const QSize size = sizeFor(original, m_widest);
    const auto cost = bytesPerPixel * pixelsOf(size);
    if (cost > m_bytesLeft || !spend(pixelsOf(original)))
        return std::nullopt;
    --m_left;
    m_bytesLeft -= cost;
    const bool isTurned =
        reader->transformation().testFlag(QImageIOHandler::TransformationRotate90);
    return PicturePlan{format, original, size, isTurned ? size.transposed() : size, {}};
}

bool PictureBudget::admits(std::string_view bytes, const PicturePlan &plan)
{
    if (plan.format != "jpeg")
        return true;
    const auto scans = scansIn(bytes);
    return scans <= maxScans
        && spend(pixelsOf(plan.original) * (std::max(scans - 1, qint64{0}) / usualScans));
}

QImage decoded(const std::string &file, const PicturePlan &plan, PictureBudget &budget,
               const ReadPicture &read)
{
    const auto bytes =
        plan.head.size() < guide::imageHead ? plan.head : read(file, guide::maxImageSize + 1);
    if (bytes.size() > guide::maxImageSize || !budget.admits(bytes, plan))
        return {};
    Reader reader(bytes, plan.format);
    if (plan.size != plan.original)
        reader->setScaledSize(plan.size);
    return onWhite(reader->read());
}

const std::optional<PicturePlan> &PictureLoader::plan(const std::string &file)
{
    const auto [known, isNew] = m_plans.try_emplace(file);
    if (!isNew || !m_budget.mayLook())
        return known->second;
    auto head = m_read(file, guide::imageHead);
    known->second = m_budget.plan(head);
    if (known->second)
        known->second->head = std::move(head);
    return known->second;
}

QImage PictureLoader::at(const std::string &file)
{
    const auto [known, isNew] = m_known.try_emplace(file);
    if (!isNew)
        return known->second;
    if (const auto &planned = plan(file))
        known->second = decoded(file, *planned, m_budget, m_read);
    return known->second;
}

} // namespace render
