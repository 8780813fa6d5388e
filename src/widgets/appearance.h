#pragma once

#include <QObject>

namespace widgets {

/// Light, dark, high contrast, or the system's setting; for this session only. What could not be
/// read in the system's colours is mended, again whenever they change.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark, HighContrast };

    /// Create it after the application and before its windows.
    Appearance();
    void choose(Choice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followSystem();

    Choice m_choice = Choice::System;
    bool m_isSetting = false;
};

} // namespace widgets
