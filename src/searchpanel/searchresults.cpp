#include "searchpanel/searchresults.h"

#include "look/colours.h"
#include "searchpanel/founddelegate.h"
#include "widgets/accessible.h"
#include "widgets/deferredretranslation.h"
#include "widgets/metrics.h"
#include "words/pagewords.h"
#include "words/toolwords.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace searchpanel {

SearchResults::SearchResults(QWidget &field)
    : QFrame(field.window()),
      m_field(field),
      m_rows(new FoundRows(this)),
      m_sentence(new QLabel(this)),
      m_list(new QListView(this)),
      m_keys(new QLabel(this)),
      m_languages(new QLabel(this))
{
    new widgets::DeferredRetranslation(*this);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new FoundDelegate(*m_list, *m_rows));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    const int side = widgets::scaled(this, 16);
    const int above = widgets::scaled(this, 6);
    for (auto *label : {m_sentence, m_keys, m_languages}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(side, above, side, above);
        label->setWordWrap(label != m_languages);
    }
    for (auto *label : {m_keys, m_languages}) {
        label->setAutoFillBackground(true);
        label->setBackgroundRole(QPalette::Window);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_languages);
    layout->addLayout(foot);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    // Only once the view is done with the click: what follows changes the model.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        QTimer::singleShot(0, this, [this, kept = QPersistentModelIndex(index)] {
            if (kept.isValid())
                emit chosen(FoundRow(m_rows->row(kept.row())));
        });
    });
    window()->installEventFilter(this);
    m_field.installEventFilter(this);
    retranslate();
    hide();
}

void SearchResults::setLanguages(const std::vector<text::Language> &languages)
{
    m_searched = text::inShownOrder(languages);
    retranslate();
}

void SearchResults::showRows(std::vector<FoundRow> rows, const QString &sentence,
                             bool isSameQuestion)
{
    int wanted = -1;
    if (const auto *before = current(); before != nullptr && isSameQuestion) {
        const auto same = std::ranges::find_if(
            rows, [before](const FoundRow &row) { return row.isSameAs(*before); });
        wanted = same != rows.end() ? static_cast<int>(same - rows.begin()) : -1;
    }
    m_rows->setRows(std::move(rows));
    m_list->scrollToTop();
    say(sentence);
    widgets::announce(*this, sentence);
    choose(wanted >= 0 ? wanted : m_rows->openable(0, 1));
}

void SearchResults::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_list->setVisible(m_rows->rowCount() > 0);
    show();
    raise();
    place();
}

void SearchResults::close()
{
    hide();
    m_rows->setRows({});
    m_sentence->clear();
}

QString SearchResults::sentence() const
{
    return m_sentence->text();
}

const FoundRow *SearchResults::current() const
{
    const auto index = m_list->currentIndex();
    return index.isValid() ? &m_rows->row(index.row()) : nullptr;
}

void SearchResults::choose(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_rows->index(row));
    // Scroll to its heading too if it is the first of its group.
    if (row > 0 && !m_rows->row(row - 1).canBeOpened())
        m_list->scrollTo(m_rows->index(row - 1));
    m_list->scrollTo(m_list->currentIndex());
}

void SearchResults::step(int rows)
{
    choose(m_rows->openable(m_list->currentIndex().row() + rows, rows < 0 ? -1 : 1));
}

void SearchResults::page(int direction)
{
    const int height = std::max(1, m_list->sizeHintForIndex(m_list->currentIndex()).height());
    const int rows = std::max(1, m_list->viewport()->height() / height - 1);
    const int wanted = std::clamp(m_list->currentIndex().row() + direction * rows, 0,
                                  std::max(0, m_rows->rowCount() - 1));
    const int there = m_rows->openable(wanted, direction);
    choose(there >= 0 ? there : m_rows->openable(wanted, -direction));
}

void SearchResults::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (isVisible() && (type == QEvent::Resize || type == QEvent::Move))
        place();
    return QFrame::eventFilter(watched, event);
}

void SearchResults::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(look::Colours::from(palette()).edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SearchResults::place()
{
    const auto *around = parentWidget();
    const int gap = widgets::scaled(this, 8);
    const auto below =
        m_field.mapTo(around, QPoint(0, m_field.height() + widgets::scaled(this, 4)));
    const int width = std::min(widgets::scaled(this, 568), around->width() - 2 * gap);
    const int left = std::min(below.x(), around->width() - gap - width);
    m_list->setFixedWidth(width - 2);
    int rows = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        rows += m_list->sizeHintForIndex(m_rows->index(row)).height();
    const int above = m_sentence->isHidden() ? 0 : m_sentence->heightForWidth(width - 2);
    const int beside = m_languages->sizeHint().width();
    const int rest = above + m_keys->heightForWidth(width - 2 - beside) + 2;
    const int most = around->height() - below.y() - gap;
    setGeometry(left, below.y(), width, std::min(rows + rest, most));
}

void SearchResults::retranslate()
{
    m_list->setAccessibleName(tr("Search results"));
    m_languages->setText(words::ToolWords::sentence(words::PageWords::languageNames(m_searched)));
    m_keys->setText(tr("↑ ↓ choose   Enter opens   Esc closes"));
}

} // namespace searchpanel
