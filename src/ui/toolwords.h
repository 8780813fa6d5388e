#pragma once

#include "content/tool.h"
#include "ui/icons.h"

#include <QCoreApplication>
#include <QDate>
#include <QModelIndex>

namespace ui {

/// The state of a tool in words and signs, in the interface's language.
class ToolWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::ToolWords)

public:
    static QString state(content::ToolState state);
    static Glyph glyph(content::ToolState state);
    /// The state with its date: "discontinued since 5 May 2025", "active, seen on 20 August 2026".
    static QString stateLine(const QModelIndex &tool, QDate today = QDate::currentDate());
    /// "2025-05-05" -> "5 May 2025", "2025-05" -> "May 2025", anything else as it is.
    static QString date(const QString &written);
};

} // namespace ui
