#include "ui/appearance.h"

#include "render/colours.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace ui {

Appearance::Appearance()
{
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
        QApplication::setPalette(render::plainPalette(
            choice == Choice::Dark ? render::Scheme::Dark : render::Scheme::Light));
}

} // namespace ui
