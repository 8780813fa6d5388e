#pragma once

namespace widgets {

/// Light, dark, high contrast, or the system's setting; for this session only.
class Appearance
{
public:
    enum class Choice { System, Light, Dark, HighContrast };

    /// Create it after the application and before its windows.
    Appearance();
    void choose(Choice choice);

private:
    bool m_systemHasPalette = false;
};

} // namespace widgets
