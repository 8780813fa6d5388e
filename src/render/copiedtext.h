#pragma once

class QString;
class QTextCursor;

namespace render {

struct PageMap;

/// The selected text as the author wrote it: without the added break opportunities, and with
/// pictures replaced by their names.
QString copiedText(const QTextCursor &selection, const PageMap &pageMap);

} // namespace render
