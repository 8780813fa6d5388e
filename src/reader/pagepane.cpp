#include "reader/pagepane.h"

#include "actions/actions.h"
#include "reader/findbar.h"
#include "reader/finder.h"
#include "reader/pagemenu.h"
#include "reader/readerview.h"
#include "widgets/accessible.h"
#include "widgets/metrics.h"
#include "widgets/noticebar.h"
#include "widgets/splitter.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace reader {

PagePane::PagePane(QWidget *parent)
    : QWidget(parent),
      m_notice(new widgets::NoticeBar(this)),
      m_splitter(new widgets::Splitter(Qt::Vertical, this)),
      m_stack(new QStackedWidget),
      m_findBar(new FindBar(this)),
      m_finder(new Finder([this] { return current(); }, *m_findBar, this))
{
    widgets::setAccessibleRole(*m_stack, QAccessible::Client); // Qt's own role is spoken
    connect(this, &PagePane::scrolled, m_finder, &Finder::mark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    m_splitter->addWidget(m_stack);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_findBar);
}

void PagePane::connectTo(const actions::Actions &actions)
{
    m_menu = new PageMenu(actions, this);
    connect(m_menu, &PageMenu::addressWanted, this, &PagePane::addressWanted);
    connect(m_menu, &PageMenu::addressAsked, this, &PagePane::addressAsked);
    connect(actions.copy, &QAction::triggered, this, [this] { current()->copySelection(); });
    connect(actions.selectAll, &QAction::triggered, this, [this] { current()->selectAll(); });
    connect(actions.caret, &QAction::toggled, this, &PagePane::setCaretShown);
    connect(actions.find, &QAction::triggered, m_finder, &Finder::open);
    connect(actions.findNext, &QAction::triggered, m_finder, [this] { m_finder->step(true); });
    connect(actions.findPrevious, &QAction::triggered, m_finder, [this] { m_finder->step(false); });
}

void PagePane::setFoot(QWidget *foot)
{
    foot->hide();
    m_splitter->addWidget(foot);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({widgets::scaled(this, 500), widgets::scaled(this, 230)});
    retranslate();
}

void PagePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PagePane::retranslate()
{
    m_splitter->nameBorder(1, tr("Height of the pane below the page"));
}

ReaderView &PagePane::view(const text::Language &language)
{
    auto &view = m_views[language];
    if (view == nullptr) {
        view = new ReaderView(this);
        view->setLocale(QLocale(QString::fromStdString(language.tag())));
        view->setCaretShown(m_caretShown);
        m_stack->addWidget(view);
        connect(view, &ReaderView::linkActivated, this, &PagePane::linkActivated);
        connect(view, &ReaderView::menuAsked, this, [this, view](const QPoint &where, int link) {
            if (m_menu != nullptr)
                m_menu->show(*view, where, link);
        });
        connect(view, &ReaderView::titleChanged, this, &PagePane::titleChanged);
        connect(view, &ReaderView::linkFocused, this, &PagePane::linkFocused);
        connect(view, &ReaderView::targetChanged, this, &PagePane::targetChanged);
        connect(view, &ReaderView::zoomed, this, &PagePane::zoomed, Qt::QueuedConnection);
        connect(view, &ReaderView::resized, this, &PagePane::resized, Qt::QueuedConnection);
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePane::scrolled);
    }
    if (const auto *front = m_stack->currentWidget(); front != view)
        view->prepareFor(front->size());
    return *view;
}

void PagePane::setCaretShown(bool shown)
{
    m_caretShown = shown;
    widgets::announce(*this,
                      shown ? tr("Caret on: the arrow keys read the text.")
                            : tr("Caret off: the arrow keys scroll."));
    for (const auto &[language, view] : m_views)
        view->setCaretShown(shown);
    if (shown)
        setFocus();
}

ReaderView *PagePane::current() const
{
    return qobject_cast<ReaderView *>(m_stack->currentWidget());
}

bool PagePane::setPicture(const std::string &file, const QSize &shown, const QImage &picture)
{
    bool isAwaited = false;
    for (const auto &[language, view] : m_views)
        isAwaited = view->setPicture(file, shown, picture) || isAwaited;
    return isAwaited;
}

void PagePane::bringUp(ReaderView &view)
{
    const auto *before = m_stack->currentWidget();
    const bool hadFocus = before != nullptr && before->hasFocus();
    m_stack->setCurrentWidget(&view);
    setFocusProxy(&view);
    if (hadFocus)
        view.setFocus();
}

void PagePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_findBar->isHidden())
        m_finder->close();
    else if (event->key() == Qt::Key_Escape && !m_notice->isHidden())
        m_notice->say({});
    else
        QWidget::keyPressEvent(event);
}

} // namespace reader
