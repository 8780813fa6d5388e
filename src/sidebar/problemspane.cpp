#include "sidebar/problemspane.h"

#include "look/icons.h"
#include "look/tooltip.h"
#include "models/problemsmodel.h"
#include "sidebar/problemdelegate.h"
#include "widgets/deferredretranslation.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"
#include "widgets/rowmenu.h"
#include "words/problemwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace sidebar {

using namespace Qt::StringLiterals;

namespace {

/// The problems with the words for screen readers and tooltips.
class SpokenProblems final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return QIdentityProxyModel::data(index, role);
        const auto message = index.data().toString();
        QStringList parts = {words::ProblemWords::sentence(message)};
        if (const auto done = words::ProblemWords::done(message); !done.isEmpty())
            parts += done;
        parts += u"%1, %2"_s.arg(
            words::ProblemWords::severity(index.data(models::ProblemsModel::ErrorRole).toBool()),
            index.data(models::ProblemsModel::LocationRole).toString());
        const auto words = parts.join(u". "_s);
        return role == Qt::ToolTipRole ? look::plainToolTip(words) : words;
    }
};

} // namespace

ProblemsPane::ProblemsPane(models::ProblemsModel &problems, QWidget *parent)
    : QWidget(parent),
      m_problems(problems),
      m_heading(new QLabel(this)),
      m_count(new QLabel(this)),
      m_copy(new widgets::FlatButton(this)),
      m_close(new widgets::FlatButton(this)),
      m_list(new QListView(this))
{
    new widgets::DeferredRetranslation(*this);
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setIcon(look::icon(look::Glyph::Copy));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_close->setIcon(look::icon(look::Glyph::Close));

    auto *spoken = new SpokenProblems(this);
    spoken->setSourceModel(&problems);
    m_list->setModel(spoken);
    m_list->setItemDelegate(new ProblemDelegate(*m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(widgets::scaled(this, 20), widgets::scaled(this, 6),
                               widgets::scaled(this, 8), widgets::scaled(this, 6));
    header->addWidget(m_heading);
    header->addSpacing(widgets::scaled(this, 6));
    header->addWidget(m_count, 1);
    header->addWidget(m_copy);
    header->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_list, 1);
    setAutoFillBackground(true);
    setFocusProxy(m_list);
    setMinimumHeight(widgets::scaled(this, 120));

    connect(m_list, &QListView::clicked, this, &ProblemsPane::chosen);
    new widgets::RowMenu(*m_list, [this](const QModelIndex &row) {
        return QList<widgets::RowMenu::Entry>{
            {tr("Go to this page"),
             [this, kept = QPersistentModelIndex(row)] { emit chosen(kept); }}};
    });
    connect(m_copy, &widgets::FlatButton::clicked, this, &ProblemsPane::copyReport);
    connect(m_close, &widgets::FlatButton::clicked, this, &ProblemsPane::closed);
    connect(&problems, &QAbstractItemModel::modelReset, this, &ProblemsPane::retranslate);
    connect(&problems, &QAbstractItemModel::rowsInserted, this, &ProblemsPane::retranslate);
    retranslate();
}

void ProblemsPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProblemsPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (enter && m_list->currentIndex().isValid())
        emit chosen(m_list->currentIndex());
    else
        QWidget::keyPressEvent(event);
}

void ProblemsPane::copyReport() const
{
    QGuiApplication::clipboard()->setText(m_problems.report());
}

void ProblemsPane::retranslate()
{
    const int count = m_problems.rowCount();
    m_heading->setText(tr("Problems of the guide"));
    m_count->setText(count == 0 ? tr("None was found")
                                : u"%1, %2"_s.arg(tr("%n file(s)", nullptr, m_problems.files()),
                                                  tr("%n problem(s)", nullptr, count)));
    m_copy->setVisible(count > 0);
    m_copy->setText(tr("Copy the report"));
    m_copy->setToolTip(tr("Copy the list, as lines of text"));
    m_close->setAccessibleName(tr("Close the list of problems"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_list->setAccessibleName(m_heading->text());
    m_list->viewport()->update();
}

} // namespace sidebar
