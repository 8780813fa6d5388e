#include "render/copiedtext.h"

#include "render/page.h"
#include "render/plaintext.h"

#include <QTextCursor>
#include <QTextDocumentFragment>

namespace render {

using namespace Qt::StringLiterals;

QString copiedText(const QTextCursor &selection, const Placed &placed)
{
    auto text = selection.selection().toPlainText();
    qsizetype at = 0;
    for (const auto &picture : placed.pictures) {
        if (picture.position < selection.selectionStart()
            || picture.position >= selection.selectionEnd())
            continue;
        at = text.indexOf(QChar::ObjectReplacementCharacter, at);
        if (at < 0)
            break;
        text.replace(at, 1, u"[%1]"_s.arg(picture.label));
    }
    return unbroken(text);
}

} // namespace render
