#pragma once

#include "look/icons.h"

#include <QAbstractButton>

#include <optional>

class QVBoxLayout;

namespace widgets {

/// The header of a collapsible section: a chevron, an optional glyph, the title, and a detail at
/// the right.
class SectionHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SectionHeader(QWidget *parent = nullptr);

    void setGlyph(look::Glyph glyph, const QColor &colour);
    void setWords(const QString &words, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateDescription();

    std::optional<look::Glyph> m_glyph;
    QColor m_glyphColour;
    QString m_detail;
};

/// Content below a header that shows and hides it.
class CollapsibleSection final : public QWidget
{
    Q_OBJECT

public:
    CollapsibleSection(const QString &key, bool open, QWidget *parent = nullptr);

    SectionHeader &header() { return *m_header; }
    QVBoxLayout &content() { return *m_contentLayout; }
    /// Identifies the section independently of the language.
    const QString &key() const { return m_key; }
    bool isOpen() const { return m_header->isChecked(); }

signals:
    void toggled(bool open);

private:
    QString m_key;
    SectionHeader *m_header;
    QWidget *m_content;
    QVBoxLayout *m_contentLayout;
};

} // namespace widgets
