#pragma once

#include "render/pageheader.h"
#include "render/pagemap.h"
#include "render/pageresolver.h"
#include "text/deadline.h"

#include <chrono>

class QTextDocument;

namespace markup {
struct Document;
}

namespace render {

class Style;

/// What writing a page may take.
constexpr std::chrono::milliseconds writingTime(600);

/// Writes a page into an empty text document, as far as a deadline allows.
PageMap render(const markup::Document &document, const Header &header, const Style &style,
               const Words &words, const PageResolver &resolver, QTextDocument &target,
               text::Deadline deadline = text::Deadline(writingTime));

/// Whether the document begins with its own title, which the header then stands for.
bool repeatsTitle(const markup::Document &document, const QString &title);

} // namespace render
