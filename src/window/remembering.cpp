#include "window/remembering.h"

#include "actions/actions.h"
#include "actions/textsize.h"
#include "models/navigator.h"
#include "reader/presenter.h"
#include "sandbox/broker.h"
#include "sandbox/keptfile.h"
#include "window/panes.h"

#include <QAction>
#include <QFile>

#include <filesystem>
#include <system_error>

namespace window {

namespace {

constexpr int aMoment = 250; ///< milliseconds

} // namespace

Remembering::Remembering(const Parts &parts, const actions::Run &run, QObject *parent)
    : QObject(parent), m_parts(parts), m_run(run)
{
    if (run.remembered && isOffered()) {
        m_on = true;
        m_last = *run.remembered;
        restore(m_last);
    }
    m_parts.presenter.setKept(kept());
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, &Remembering::writeIfOn);
    const auto later = [this] { m_soon.start(); };
    connect(&parts.navigator, &models::Navigator::moved, this, later);
    connect(&parts.textSize, &actions::TextSize::changed, this, later);
    connect(&parts.panes, &Panes::openChanged, this, later);
    connect(&parts.panes, &Panes::widthsChanged, this, later);
    connect(parts.actions.outline, &QAction::toggled, this, later);
}

bool Remembering::isOffered() const
{
    return m_run.title != actions::Run::Title::Neutral && m_run.broker != nullptr
        && m_run.broker->isThere() && !m_run.keptFile.empty();
}

actions::Kept Remembering::kept() const
{
    if (m_on)
        return actions::Kept::Remembered;
    // It may be there though it cannot be read.
    std::error_code error;
    const auto file = std::filesystem::symlink_status(m_run.keptFile, error);
    if (std::filesystem::exists(file))
        return actions::Kept::UnusedFile;
    return isOffered() ? actions::Kept::Nothing : actions::Kept::NothingInThisRun;
}

void Remembering::restore(const text::Remembered &remembered)
{
    m_parts.textSize.setPercent(remembered.textSize);
    m_parts.panes.setDesignedWidth(Panes::Contents, remembered.contentsWidth);
    m_parts.panes.setDesignedWidth(Panes::Tools, remembered.toolsWidth);
    m_parts.actions.contents->setChecked(remembered.contents);
    m_parts.actions.outline->setChecked(remembered.outline);
    m_parts.actions.tools->setChecked(remembered.tools);
}

/// Of another guide neither place nor language is kept: only the built-in one is there next time.
text::Remembered Remembering::now()
{
    auto &navigator = m_parts.navigator;
    if (navigator.showsBuiltIn()) {
        emit navigator.leaving(); // so that it knows how far the page has been read
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

void Remembering::writeIfOn()
{
    if (!m_on)
        return;
    auto text = now().toText();
    if (text == m_handedOver)
        return;
    m_run.broker->keepUnanswered(text);
    m_handedOver = std::move(text);
}

bool Remembering::turnOn()
{
    m_handedOver = now().toText();
    m_on = isOffered() && m_run.broker->keep(m_handedOver);
    m_parts.presenter.setKept(kept());
    return m_on;
}

bool Remembering::forget()
{
    m_on = false;
    m_soon.stop();
    const bool forgotten = m_run.broker != nullptr && m_run.broker->forget();
    m_parts.presenter.setKept(kept());
    return forgotten;
}

QString Remembering::written() const
{
    return QString::fromStdString(sandbox::readKept(m_run.keptFile));
}

QString Remembering::path() const
{
    return QFile::decodeName(QByteArray::fromStdString(m_run.keptFile.native()));
}

} // namespace window
