#pragma once

#include "linkcard/linkadvice.h"

class QString;
class QWidget;

namespace linkcard {

/// The rows of a link card: label, sign and words. A child of the parent.
QWidget *linkRows(const std::vector<LinkAdvice::Row> &rows, QWidget *parent);

/// The same for screen readers: label and words, as a sentence.
QString spokenRow(const LinkAdvice::Row &row);

} // namespace linkcard
