#include "render/textareas.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace render {

QList<QRectF> areasOf(const QTextDocument &page, int start, int end)
{
    QList<QRectF> result;
    const auto block = page.findBlock(start);
    const auto origin = page.documentLayout()->blockBoundingRect(block).topLeft();
    const auto *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const auto line = layout->lineAt(i);
        const int from = std::max(start - block.position(), line.textStart());
        const int to = std::min(end - block.position(), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double left = line.cursorToX(from);
        const double right = line.cursorToX(to);
        result += QRectF(origin + QPointF(std::min(left, right), line.y()),
                         QSizeF(std::abs(right - left), line.height()));
    }
    return result;
}

} // namespace render
