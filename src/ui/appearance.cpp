#include "ui/appearance.h"

#include "render/colours.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

namespace ui {

namespace {

/// Fusion tells the handle of a scroll bar from its groove by shades, which black has none of.
QString plainScrollBars()
{
    return QStringLiteral("QScrollBar { background: palette(base); }"
                          "QScrollBar::handle { background: palette(text); margin: 2px; }"
                          "QScrollBar::handle:vertical { min-height: 24px; }"
                          "QScrollBar::handle:horizontal { min-width: 24px; }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: none; }");
}

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
    qApp->setStyleSheet(choice == Choice::HighContrast ? plainScrollBars() : QString());
}

} // namespace ui
