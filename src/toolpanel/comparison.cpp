#include "toolpanel/comparison.h"

#include "look/icons.h"
#include "toolpanel/comparisondelegate.h"
#include "toolpanel/comparisonheader.h"
#include "widgets/checkbox.h"
#include "widgets/deferredretranslation.h"
#include "widgets/flatbutton.h"
#include "widgets/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace toolpanel {

using namespace Qt::StringLiterals;

Comparison::Comparison(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_sources(new widgets::CheckBox(this)),
      m_close(new widgets::FlatButton(this, widgets::FlatButton::Shape::Framed)),
      m_table(new QTableView(this)),
      m_fit(new QTimer(this))
{
    new widgets::DeferredRetranslation(*this);
    auto large = font();
    large.setPointSizeF(large.pointSizeF() * 1.75);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_close->setIcon(look::icon(look::Glyph::Close));
    m_close->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_table->setModel(&m_model);
    m_table->setHorizontalHeader(new ComparisonHeader(m_table));
    m_table->setItemDelegate(new ComparisonDelegate(*m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->installEventFilter(this);
    m_fit->setSingleShot(true);
    m_fit->setInterval(0);

    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_sources);
    header->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::scaled(this, 30), widgets::scaled(this, 14),
                               widgets::scaled(this, 14), 0);
    layout->setSpacing(widgets::scaled(this, 12));
    layout->addLayout(header);
    layout->addWidget(m_table, 1);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusProxy(m_table);

    connect(m_close, &widgets::FlatButton::clicked, this, &Comparison::closed);
    connect(m_sources, &QCheckBox::toggled, this, [this](bool on) {
        m_model.setSourcesShown(on);
        m_fit->start();
    });
    connect(m_fit, &QTimer::timeout, m_table, [this] {
        m_table->horizontalHeader()->resizeSection(0, labelWidth());
        m_table->horizontalHeader()->setFixedHeight(
            m_table->horizontalHeader()->sizeHint().height());
        m_table->resizeRowsToContents();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_fit,
            qOverload<>(&QTimer::start));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section > 0)
            emit toolRequested(
                m_model.headerData(section, Qt::Horizontal, ComparisonModel::IdRole).toString());
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(ComparisonModel::HeadingRole).toBool())
            activate(index);
    });
    retranslate();
}

void Comparison::setTools(const std::vector<const content::Tool *> &tools,
                          const text::Language &reader)
{
    const int scrolled = m_table->verticalScrollBar()->value();
    const auto current = m_table->currentIndex();
    const int row = current.row();
    const int column = current.column();
    m_model.setTools(tools, reader);
    retranslate();
    arrange();
    m_table->resizeRowsToContents();
    m_table->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1),
                                           std::clamp(column, 0, m_model.columnCount() - 1)));
    m_table->clearSelection();
    m_table->verticalScrollBar()->setValue(scrolled);
}

void Comparison::arrange()
{
    m_table->clearSpans();
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    if (m_model.columnCount() > 0)
        header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, labelWidth());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto index = m_model.index(row, 0);
        const auto group =
            static_cast<toolfacts::Likeness>(index.data(ComparisonModel::GroupRole).toInt());
        const bool heading = index.data(ComparisonModel::HeadingRole).toBool();
        if (heading)
            m_table->setSpan(row, 0, 1, m_model.columnCount());
        m_table->setRowHidden(row, !heading && m_folded.contains(group));
    }
    m_fit->start();
}

/// The width of the row names; less if four tools have little room.
int Comparison::labelWidth() const
{
    return std::clamp(m_table->viewport()->width() / 5, widgets::scaled(this, 100),
                      widgets::scaled(this, 132));
}

void Comparison::activate(const QModelIndex &index)
{
    if (!index.data(ComparisonModel::HeadingRole).toBool()) {
        if (index.column() > 0)
            emit toolRequested(
                m_model.headerData(index.column(), Qt::Horizontal, ComparisonModel::IdRole)
                    .toString());
        return;
    }
    const auto group =
        static_cast<toolfacts::Likeness>(index.data(ComparisonModel::GroupRole).toInt());
    if (m_folded.erase(group) == 0)
        m_folded.insert(group);
    arrange();
}

bool Comparison::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    // The window's shortcut for copying belongs to the page.
    if (key->matches(QKeySequence::Copy)) {
        if (isPress)
            copySelected();
        event->accept();
        return true;
    }
    const bool acts =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    if (isPress && acts && m_table->currentIndex().isValid()) {
        activate(m_table->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Comparison::copySelected() const
{
    auto cells = m_table->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_table->currentIndex().isValid())
        cells += m_table->currentIndex();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        text += cells[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void Comparison::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void Comparison::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Comparison::retranslate()
{
    m_title->setText(tr("%n tool(s) side by side", nullptr, m_model.columnCount() - 1));
    m_sources->setText(tr("Dates and sources"));
    m_sources->setToolTip(tr("Show with each value where it comes from"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Back to the page (Esc)"));
    QStringList names;
    for (int column = 1; column < m_model.columnCount(); ++column)
        names += m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_table->setAccessibleName(
        tr("%1: %2", "title, names").arg(m_title->text(), names.join(u", "_s)));
    m_sources->updateGeometry();
    m_close->updateGeometry();
}

} // namespace toolpanel
