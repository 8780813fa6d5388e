#pragma once

#include <QProxyStyle>

namespace widgets {

/// Fusion adapted to the design: plain scroll bars without arrows that are visible in any palette,
/// menus with a border, dialog buttons without icons.
class FlatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FlatStyle();
    /// Installs it, unless the platform brings a style of its own.
    static void install();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
};

} // namespace widgets
