#pragma once

#include "ui/cardbody.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace models {
class Navigator;
class ToolsModel;
} // namespace models

namespace ui {

class Mentioning;
class ToolsPane;

/// Finds the pages of the guide that name a tool. Every page is read once, a few at a time between
/// other events, when the first tool is asked for.
class ToolPages final : public QObject
{
    Q_OBJECT

public:
    /// Tells the card of the pane whenever it shows a tool.
    ToolPages(const models::Navigator &navigator, Mentioning &mentioning,
              const models::ToolsModel &tools, ToolsPane &pane, QObject *parent = nullptr);

private:
    void ask();
    void forget();
    void readOn();
    void readPage(const text::PageId &page);
    void answer();

    const models::Navigator &m_navigator;
    Mentioning &m_mentioning;
    ToolsPane &m_pane;
    std::map<std::string, std::vector<ToolPage>, std::less<>> m_pages; ///< by tool
    text::Language m_language;
    std::size_t m_next = 0; ///< in the reading order
    QTimer m_idle;
};

} // namespace ui
