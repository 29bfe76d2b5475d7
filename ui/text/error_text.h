#pragma once

#include "app/core/appeal_reader.h"
#include "ui/text/problem_text.h"

namespace vakhta {

/// The three sentences of a trouble in one line.
QString errorText(const Error &error);
/// Why an act was not recorded. Rejected carries its Reason as a number in the detail.
QString actErrorText(const Error &error);
/// Why nothing came of an act on many; empty when something did.
QString nothingCameText(const Result<ManyKept> &kept);

} // namespace vakhta
