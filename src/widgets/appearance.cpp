#include "widgets/appearance.h"

#include "look/colours.h"
#include "look/mending.h"
#include "widgets/flatstyle.h"
#include "widgets/keyfocus.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTimer>

namespace widgets {

namespace {

look::Scheme schemeOf(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::Dark:
        return look::Scheme::Dark;
    case Appearance::Choice::HighContrast:
        return look::Scheme::HighContrast;
    case Appearance::Choice::System:
    case Appearance::Choice::Light:
        break;
    }
    return look::Scheme::Light;
}

} // namespace

Appearance::Appearance()
{
    FlatStyle::install();
    KeyFocus::install();
    qApp->installEventFilter(this);
    choose(Choice::System);
}

void Appearance::choose(Choice choice)
{
    m_choice = choice;
    const QScopedValueRollback setting(m_isSetting, true);
    if (choice == Choice::System)
        followSystem();
    else
        QApplication::setPalette(look::plainPalette(schemeOf(choice)));
}

// Only the colours that are mended are ours from now on: the others follow the system.
void Appearance::followSystem()
{
    QApplication::setPalette(QPalette()); // that of an earlier choice is not the system's
    const auto system = QApplication::palette();
    const bool hasNone = system == QApplication::style()->standardPalette();
    QApplication::setPalette(hasNone ? look::plainPalette(schemeOf(m_choice))
                                     : look::mending(system));
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    // Not at once: Qt is telling the widgets.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_isSetting
        && m_choice == Choice::System)
        QTimer::singleShot(0, this, [this] { choose(m_choice); });
    return QObject::eventFilter(watched, event);
}

} // namespace widgets
