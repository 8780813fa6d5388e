#pragma once

#include "actions/run.h"
#include "content/tool.h"
#include "ui/linkadvisor.h"

#include <QObject>

namespace ui {

class LinkCard;
class LinkFollower;
class LinkOpener;
class PagePane;

/// What happens to links that lead out of the guide: a card, and what is asked for there.
class LinksOut final : public QObject
{
    Q_OBJECT

public:
    LinksOut(const LinkFollower &follower, PagePane &page, const actions::Run &run,
             QObject *parent);

    /// Before links of a guide are followed.
    void set(const std::vector<content::Tool> &tools, const guide::Guide &guide);
    void hide();

private:
    void show(const std::string &address, const QRect &where);

    PagePane &m_page;
    LinkAdvisor m_advisor;
    LinkCard *m_card;
    LinkOpener *m_opener = nullptr; ///< null: links are only copied
};

} // namespace ui
