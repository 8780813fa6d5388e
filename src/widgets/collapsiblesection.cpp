#include "widgets/collapsiblesection.h"

#include "look/colours.h"
#include "widgets/keyfocus.h"
#include "widgets/metrics.h"
#include "widgets/wrappedtext.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {

namespace {

/// A button that unfolds something, not a check box.
class AccessibleHeader final : public QAccessibleWidget
{
public:
    explicit AccessibleHeader(SectionHeader *header)
        : QAccessibleWidget(header, QAccessible::Button), m_header(*header)
    {
    }

    QString text(QAccessible::Text which) const override
    {
        // The state says what the tool tip says.
        return which == QAccessible::Description ? QString() : QAccessibleWidget::text(which);
    }
    QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_header.isChecked();
        state.collapsed = !m_header.isChecked();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_header.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    SectionHeader &m_header;
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *header = qobject_cast<SectionHeader *>(object);
    return header != nullptr ? new AccessibleHeader(header) : nullptr;
}

} // namespace

SectionHeader::SectionHeader(QWidget *parent) : QAbstractButton(parent)
{
    QAccessible::installFactory(accessible);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SectionHeader::updateDescription);
    connect(this, &QAbstractButton::toggled, this, [this] {
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void SectionHeader::setGlyph(look::Glyph glyph, const QColor &colour)
{
    m_glyph = glyph;
    m_glyphColour = colour;
    update();
}

void SectionHeader::setWords(const QString &words, const QString &detail)
{
    setText(words);
    m_detail = detail;
    updateDescription();
    update();
}

void SectionHeader::updateDescription()
{
    setAccessibleName(m_detail.isEmpty() ? text() : text() + QStringLiteral(", ") + m_detail);
    setToolTip(isChecked() ? tr("Fold: %1").arg(text()) : tr("Unfold: %1").arg(text()));
}

QSize SectionHeader::sizeHint() const
{
    return {scaled(this, 120), scaledTarget(this, 32)};
}

void SectionHeader::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else if (key == Qt::Key_Left || key == Qt::Key_Right) // as in a tree
        setChecked(key == Qt::Key_Right);
    else
        QAbstractButton::keyPressEvent(event);
}

void SectionHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colours = look::Colours::from(palette());
    const auto words = palette().color(QPalette::WindowText);
    if (underMouse())
        painter.fillRect(rect(), colours.hover);
    const int side = scaled(this, 16);
    const int gap = scaled(this, 6);
    QRect square(scaled(this, 2), (height() - side) / 2, side, side);
    look::paintGlyph(painter, square,
                     isChecked() ? look::Glyph::ChevronDown : look::Glyph::ChevronRight, words);
    square.translate(side + gap, 0);
    if (m_glyph) {
        look::paintGlyph(painter, square, *m_glyph, m_glyphColour);
        square.translate(side + gap, 0);
    }
    painter.setPen(colours.muted);
    const QRect inside = rect().adjusted(square.left(), 0, -scaled(this, 4), 0);
    drawLine(painter, inside, Qt::AlignRight, m_detail, font());
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setPen(words);
    const int room = inside.width() - lineWidth(m_detail, font()) - gap;
    drawLine(painter, QRect(inside.topLeft(), QSize(room, inside.height())), Qt::AlignLeft, text(),
             bold);
    if (showsFocus(*this)) {
        painter.setPen(QPen(colours.link, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

CollapsibleSection::CollapsibleSection(const QString &key, bool open, QWidget *parent)
    : QWidget(parent),
      m_key(key),
      m_header(new SectionHeader(this)),
      m_content(new QWidget(this)),
      m_contentLayout(new QVBoxLayout(m_content))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content);
    m_contentLayout->setContentsMargins(0, scaled(this, 4), 0, scaled(this, 8));
    m_contentLayout->setSpacing(scaled(this, 6));
    m_header->setChecked(open);
    m_content->setVisible(open);
    connect(m_header, &SectionHeader::toggled, m_content, &QWidget::setVisible);
    connect(m_header, &SectionHeader::toggled, this, &CollapsibleSection::toggled);
}

} // namespace widgets
