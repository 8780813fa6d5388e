#include "reader/pagepictures.h"

#include <utility>

namespace reader {

namespace {

render::Picture there(const QImage &image)
{
    return {image, image.deviceIndependentSize(), {}};
}

} // namespace

PagePictures::PagePictures(guide::SharedGuide guide, int widest, const PictureDecoder *decoder)
    : m_guide(std::move(guide)),
      m_loader(widest,
               [this](const std::string &file, std::size_t bytes) {
                   auto found = m_guide->guide.readImage(file, bytes);
                   return found ? std::move(*found) : std::string();
               }),
      m_decoder(decoder)
{
}

render::Picture PagePictures::at(const std::string &file)
{
    if (m_decoder == nullptr)
        return there(m_loader.at(file));
    const auto &plan = m_loader.plan(file);
    if (!plan)
        return {};
    if (const auto kept = m_decoder->find(file, plan->shown))
        return there(*kept);
    m_later.emplace(file, *plan);
    return {{}, plan->shown, file};
}

PictureDecoder::Wanted PagePictures::takeWanted()
{
    return {std::move(m_guide), std::exchange(m_later, {}), m_loader.budget()};
}

} // namespace reader
