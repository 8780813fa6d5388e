#include "ui/appearance.h"

#include "render/colours.h"
#include "ui/flatstyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace ui {

namespace {

render::Scheme schemeOf(Appearance::Choice choice)
{
    switch (choice) {
    case Appearance::Choice::Dark:
        return render::Scheme::Dark;
    case Appearance::Choice::HighContrast:
        return render::Scheme::HighContrast;
    case Appearance::Choice::System:
    case Appearance::Choice::Light:
        break;
    }
    return render::Scheme::Light;
}

} // namespace

Appearance::Appearance()
{
    FlatStyle::install();
    // What an earlier window chose is not the system's.
    QApplication::setPalette(QPalette());
    m_systemHasPalette = QApplication::palette() != QApplication::style()->standardPalette();
    choose(Choice::System);
}

void Appearance::choose(Choice choice)
{
    if (choice == Choice::System && m_systemHasPalette)
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(render::plainPalette(schemeOf(choice)));
}

} // namespace ui
