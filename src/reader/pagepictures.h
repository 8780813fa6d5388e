#pragma once

#include "reader/picturedecoder.h"
#include "render/pageresolver.h"

namespace reader {

/// The pictures of a page that is being written.
class PagePictures
{
public:
    /// decoder: where they may come from later; null if all are to be there at once. widest: in
    /// pixels.
    PagePictures(guide::SharedGuide guide, int widest, const PictureDecoder *decoder);

    /// Of no size if it is not drawn.
    render::Picture at(const std::string &file);
    /// For the decoder: those that are to come later.
    PictureDecoder::Wanted takeWanted();

private:
    guide::SharedGuide m_guide;
    render::PictureLoader m_loader;
    const PictureDecoder *m_decoder;
    std::map<std::string, render::PicturePlan> m_later; ///< by file
};

} // namespace reader
