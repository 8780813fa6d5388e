#include "widgets/titledpane.h"

#include "widgets/metrics.h"
#include "widgets/wrappinglabel.h"

#include <QVBoxLayout>

namespace widgets {

TitledPane::TitledPane(QWidget *content, QWidget *parent)
    : QWidget(parent), m_heading(new WrappingLabel(this)), m_detail(new WrappingLabel(this))
{
    const int side = scaled(this, 16);
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    auto small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_detail->setFont(small);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    for (auto *label : {m_heading, m_detail})
        label->setContentsMargins(side, 0, side, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, scaled(this, 14), 0, 0);
    layout->setSpacing(scaled(this, 2));
    layout->addWidget(m_heading);
    layout->addWidget(m_detail);
    layout->addSpacing(scaled(this, 8));
    layout->addWidget(content, 1);
    setAutoFillBackground(true);
    setFocusProxy(content);
}

void TitledPane::setHeading(const QString &heading, const QString &detail)
{
    m_heading->setText(heading);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace widgets
