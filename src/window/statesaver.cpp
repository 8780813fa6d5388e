#include "window/statesaver.h"

#include "actions/actions.h"
#include "actions/textsize.h"
#include "models/navigator.h"
#include "reader/pagecontroller.h"
#include "sandbox/broker.h"
#include "sandbox/statefile.h"
#include "window/panes.h"

#include <QAction>
#include <QFile>

#include <filesystem>
#include <system_error>

namespace window {

namespace {

constexpr int writeDelayMs = 250;

} // namespace

StateSaver::StateSaver(const Parts &parts, const actions::LaunchContext &launch, QObject *parent)
    : QObject(parent), m_parts(parts), m_launch(launch)
{
    if (launch.savedState && isOffered()) {
        m_on = true;
        m_last = *launch.savedState;
        restore(m_last);
    }
    m_parts.pageController.setSavingStatus(status());
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &StateSaver::writeIfOn);
    const auto later = [this] { m_soon.start(); };
    connect(&parts.navigator, &models::Navigator::moved, this, later);
    connect(&parts.textSize, &actions::TextSize::changed, this, later);
    connect(&parts.panes, &Panes::openChanged, this, later);
    connect(&parts.panes, &Panes::widthsChanged, this, later);
    connect(parts.actions.outline, &QAction::toggled, this, later);
}

bool StateSaver::isOffered() const
{
    return m_launch.title != actions::LaunchContext::Title::Neutral && m_launch.broker != nullptr
        && m_launch.broker->isThere() && !m_launch.stateFile.empty();
}

actions::SavingStatus StateSaver::status() const
{
    if (m_on)
        return actions::SavingStatus::On;
    // The file may exist even if it cannot be read.
    std::error_code error;
    const auto file = std::filesystem::symlink_status(m_launch.stateFile, error);
    if (std::filesystem::exists(file))
        return actions::SavingStatus::UnusedFile;
    return isOffered() ? actions::SavingStatus::Off : actions::SavingStatus::Unavailable;
}

void StateSaver::restore(const text::SavedState &state)
{
    m_parts.textSize.setPercent(state.textSize);
    m_parts.panes.setDesignedWidth(Panes::Contents, state.contentsWidth);
    m_parts.panes.setDesignedWidth(Panes::Tools, state.toolsWidth);
    m_parts.actions.contents->setChecked(state.contents);
    m_parts.actions.outline->setChecked(state.outline);
    m_parts.actions.tools->setChecked(state.tools);
}

/// Place and language are saved only for the built-in guide: no other will be open next time.
text::SavedState StateSaver::now()
{
    auto &navigator = m_parts.navigator;
    if (navigator.showsBuiltIn()) {
        emit navigator.leaving(); // makes the navigator learn how far the page has been read
        m_last.language = navigator.language();
        m_last.place = {navigator.place().page, {}, navigator.place().block};
    } else if (m_last.language.isUndetermined()) {
        m_last.language = navigator.language();
    }
    m_last.textSize = m_parts.textSize.percent();
    m_last.contents = m_parts.panes.isWanted(Panes::Contents);
    m_last.outline = m_parts.actions.outline->isChecked();
    m_last.contentsWidth = m_parts.panes.designedWidth(Panes::Contents);
    m_last.toolsWidth = m_parts.panes.designedWidth(Panes::Tools);
    m_last.tools = m_parts.panes.isWanted(Panes::Tools);
    return m_last;
}

void StateSaver::writeIfOn()
{
    if (!m_on)
        return;
    auto text = now().toText();
    if (text == m_handedOver)
        return;
    m_launch.broker->saveUnanswered(text);
    m_handedOver = std::move(text);
}

bool StateSaver::turnOn()
{
    m_handedOver = now().toText();
    m_on = isOffered() && m_launch.broker->save(m_handedOver);
    m_parts.pageController.setSavingStatus(status());
    return m_on;
}

bool StateSaver::forget()
{
    m_on = false;
    m_soon.stop();
    const bool forgotten = m_launch.broker != nullptr && m_launch.broker->forget();
    m_parts.pageController.setSavingStatus(status());
    return forgotten;
}

QString StateSaver::written() const
{
    return QString::fromStdString(sandbox::readState(m_launch.stateFile));
}

QString StateSaver::path() const
{
    return QFile::decodeName(QByteArray::fromStdString(m_launch.stateFile.native()));
}

} // namespace window
