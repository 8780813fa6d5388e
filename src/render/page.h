#pragma once

#include "render/answers.h"
#include "render/pageheader.h"
#include "render/placed.h"

class QTextDocument;

namespace markup {
struct Document;
}

namespace render {

class Style;

/// Writes a page into an empty text document.
Placed render(const markup::Document &document, const Header &header, const Style &style,
              const Words &words, const Answers &answers, QTextDocument &target);

/// Whether the document begins with its own title, which the header then stands for.
bool repeatsTitle(const markup::Document &document, const QString &title);

} // namespace render
