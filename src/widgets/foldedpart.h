#pragma once

#include "look/icons.h"

#include <QAbstractButton>

#include <optional>

class QVBoxLayout;

namespace widgets {

/// The line above a part that folds: a chevron, perhaps a sign, the words, and at the right a
/// number or a word.
class FoldHeader final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldHeader(QWidget *parent = nullptr);

    void setSign(look::Glyph glyph, const QColor &colour);
    void setWords(const QString &words, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tellState();

    std::optional<look::Glyph> m_sign;
    QColor m_signColour;
    QString m_detail;
};

/// Something under a line that shows and hides it.
class FoldedPart final : public QWidget
{
    Q_OBJECT

public:
    FoldedPart(const QString &key, bool open, QWidget *parent = nullptr);

    FoldHeader &header() { return *m_header; }
    QVBoxLayout &content() { return *m_contentLayout; }
    /// What it is, whatever the language.
    const QString &key() const { return m_key; }
    bool isOpen() const { return m_header->isChecked(); }

signals:
    void toggled(bool open);

private:
    QString m_key;
    FoldHeader *m_header;
    QWidget *m_content;
    QVBoxLayout *m_contentLayout;
};

} // namespace widgets
