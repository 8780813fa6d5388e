#pragma once

#include <QImage>
#include <QSize>

#include <string_view>

namespace render {

/// Decodes the pictures of one page: PNG and JPEG, told by their first bytes, within the bounds of
/// what a hostile file may cost.
class PictureLoader
{
public:
    /// Pictures wider than this many pixels are made smaller while they are read.
    explicit PictureLoader(int widest) : m_widest(widest) {}

    /// Null for anything else, and for pictures past the bounds: 4096 pixels a side, 16 million in
    /// all, 40 pictures and 8 MB a page.
    QImage load(std::string_view bytes);

private:
    QSize sizeFor(const QSize &original) const;

    int m_widest;
    int m_left = 40;
    qsizetype m_bytesLeft = qsizetype{8} * 1024 * 1024;
};

} // namespace render
