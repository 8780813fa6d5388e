#pragma once

#include "linkcard/linkadvice.h"

class QWidget;

namespace linkcard {

/// The rows of a link card: label, sign and words. A child of the parent.
QWidget *linkRows(const std::vector<LinkAdvice::Row> &rows, QWidget *parent);

} // namespace linkcard
