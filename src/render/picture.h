#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace render {

/// How a picture will be decoded: known before its file is read whole.
struct PicturePlan {
    QByteArray format;
    QSize original;
    QSize size;         ///< to decode it at
    QSize shown;        ///< as it is drawn: turned as its file says
    std::string head{}; ///< what was read of the file; if it is shorter than imageHead, all of it
};

/// What the pictures of one page may cost together: PNG and JPEG, told by their first bytes; 4096
/// pixels a side and 16 million in all each; 40 pictures, 40 million pixels as they are in their
/// files, and 8 MB as drawn a page. What fails is counted too.
class PictureBudget
{
public:
    /// Pictures wider than this many pixels are made smaller while they are read.
    explicit PictureBudget(int widest) : m_widest(widest) {}

    /// Whether a further file may be looked into; it counts as one from then on.
    bool mayLook();
    /// What to do with a file that begins so (guide::imageHead); nothing for what is not drawn.
    std::optional<PicturePlan> plan(std::string_view head);
    /// Whether the whole file may be decoded: a JPEG may say its pixels very many times.
    bool admits(std::string_view bytes, const PicturePlan &plan);

private:
    bool spend(qint64 pixels);

    int m_widest;
    int m_looksLeft = 200;
    int m_left = 40;
    qint64 m_pixelsLeft = 40'000'000;
    qsizetype m_bytesLeft = qsizetype{8} * 1024 * 1024;
};

/// The first bytes of a file, at most so many; empty if it can't be read.
using ReadPicture = std::function<std::string(const std::string &file, std::size_t bytes)>;

/// Reads and decodes what is planned; null if it is damaged, or costs more than was planned and is
/// left. Needs nothing else, so that another thread may do it.
QImage decoded(const std::string &file, const PicturePlan &plan, PictureBudget &budget,
               const ReadPicture &read);

/// The pictures of one page, each file looked into and decoded once, however often it is named.
class PictureLoader
{
public:
    PictureLoader(int widest, ReadPicture read) : m_budget(widest), m_read(std::move(read)) {}

    /// Reads only how the file begins. Nothing for what is not drawn.
    const std::optional<PicturePlan> &plan(const std::string &file);
    /// Decodes it at once. Null for what is not drawn.
    QImage at(const std::string &file);
    /// What plans have left.
    const PictureBudget &budget() const { return m_budget; }

private:
    PictureBudget m_budget;
    ReadPicture m_read;
    std::map<std::string, std::optional<PicturePlan>> m_plans; ///< by file
    std::map<std::string, QImage> m_known;                     ///< likewise
};

} // namespace render
