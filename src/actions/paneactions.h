#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace actions {

/// What moves between the panes and sets how wide they are, and what can be done with the tool that
/// is current in its list: by keys, and from a menu for who has none.
class PaneActions final : public QObject
{
    Q_OBJECT

public:
    explicit PaneActions(QWidget *window);

    void retranslate();
    /// The tool that is current in the list; none if its name is empty.
    void setCurrentTool(const QString &name, bool isChosen);

    QMenu *menu; ///< of the panes
    QAction *next;
    QAction *previous;
    QAction *widerContents;
    QAction *narrowerContents;
    QAction *widerTools;
    QAction *narrowerTools;
    QAction *openTool;
    QAction *chooseTool; ///< for comparison, or not any more

private:
    void retranslateTool();

    QString m_tool;
    bool m_isChosen = false;
};

} // namespace actions
