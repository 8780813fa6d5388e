#pragma once

class QString;
class QTextCursor;

namespace render {

struct Placed;

/// What is selected, as the author wrote it: without the places to break at, and with the names of
/// pictures for the pictures.
QString copiedText(const QTextCursor &selection, const Placed &placed);

} // namespace render
