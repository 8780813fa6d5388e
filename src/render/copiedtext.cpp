#include "render/copiedtext.h"

#include "render/pagemap.h"
#include "render/plaintext.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextTable>

#include <algorithm>

namespace render {

using namespace Qt::StringLiterals;

namespace {

bool isAlone(const QTextBlock &block, const QTextTableCell &cell)
{
    return cell.firstCursorPosition().block() == block
        && cell.lastCursorPosition().block() == block;
}

/// Whether two blocks are all there is in neighbouring cells of one row.
bool areBesideEachOther(const QTextBlock &one, const QTextBlock &other)
{
    const auto *table = QTextCursor(one).currentTable();
    if (table == nullptr || table != QTextCursor(other).currentTable())
        return false;
    const auto left = table->cellAt(one.position());
    const auto right = table->cellAt(other.position());
    return left.row() == right.row() && left.column() != right.column() && isAlone(one, left)
        && isAlone(other, right);
}

/// The selected text of a block, with pictures replaced by their names.
QString textOf(const QTextBlock &block, const QTextCursor &selection, const PageMap &pageMap)
{
    const int from = std::max(selection.selectionStart(), block.position());
    const int to = std::min(selection.selectionEnd(), block.position() + block.length() - 1);
    auto text = block.text().mid(from - block.position(), std::max(0, to - from));
    for (auto picture = pageMap.pictures.rbegin(); picture != pageMap.pictures.rend(); ++picture)
        if (picture->position >= from && picture->position < to)
            text.replace(picture->position - from, 1,
                         picture->label.isEmpty() ? QString() : u"[%1]"_s.arg(picture->label));
    return text.replace(QChar::LineSeparator, u'\n').replace(QChar::Nbsp, u' ');
}

} // namespace

QString copiedText(const QTextCursor &selection, const PageMap &pageMap)
{
    if (selection.hasComplexSelection()) // some columns of a table
        return unbroken(selection.selection().toPlainText());
    QString result;
    auto block = selection.document()->findBlock(selection.selectionStart());
    for (QTextBlock before; block.isValid() && block.position() < selection.selectionEnd();
         before = block, block = block.next()) {
        if (before.isValid())
            result += areBesideEachOther(before, block) ? u'\t' : u'\n';
        result += textOf(block, selection, pageMap);
    }
    static const QRegularExpression marker(u"^([•◦–☐☑]|\\d{1,9}[.)]?)\t"_s,
                                           QRegularExpression::MultilineOption);
    return unbroken(result.replace(marker, u"\\1 "_s)).trimmed();
}

} // namespace render
