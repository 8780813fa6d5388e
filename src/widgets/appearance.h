#pragma once

namespace widgets {

/// Light, dark, of high contrast, or what the system says; for this session only.
class Appearance
{
public:
    enum class Choice { System, Light, Dark, HighContrast };

    /// After the application, before its windows.
    Appearance();
    void choose(Choice choice);

private:
    bool m_systemHasPalette = false;
};

} // namespace widgets
