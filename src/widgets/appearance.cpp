#include "widgets/appearance.h"

#include "look/colours.h"
#include "widgets/flatstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

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
    // The choice of an earlier window is not the system's setting.
    QApplication::setPalette(QPalette());
    m_systemHasPalette = QApplication::palette() != QApplication::style()->standardPalette();
    choose(Choice::System);
}

void Appearance::choose(Choice choice)
{
    if (choice == Choice::System && m_systemHasPalette)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(look::plainPalette(schemeOf(choice)));
}

} // namespace widgets
