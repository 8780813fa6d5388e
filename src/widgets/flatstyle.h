#pragma once

#include <QProxyStyle>

namespace widgets {

/// Fusion as the design has it: scroll bars of one colour that any palette shows, without arrows;
/// menus with an edge; dialog buttons that say it in words alone.
class FlatStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FlatStyle();
    /// For an application that has no style of its platform's own.
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
